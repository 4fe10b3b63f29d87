// Generated from gateway/openapi by gateway/client/src/generate.ts; do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where everything is
         * @description The same as `/api/v1`.
         */
        get: operations["getStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where everything is */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at your records
         * @description Every question about your records, newest first: who asked whom, for what, under which law, and what came of it.
         */
        get: operations["listAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All agencies */
        get: operations["listAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your applications, newest first */
        get: operations["listApplications"];
        put?: never;
        /**
         * Begin an application
         * @description Makes a draft that only you see. Nothing is submitted yet.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        /**
         * Read an application
         * @description Your own one, or, for an official, one of the agency's.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/claim": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it from the queue
         * @description Takes the application into your own hands, so that nobody else works on it.
         */
        post: operations["claimApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/collection": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the result over
         * @description At the office, to the person who shows the code.
         */
        post: operations["collectResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/decision": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Approves, rejects or returns for correction an application you have claimed.
         */
        post: operations["decideApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/evidence": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for records
         * @description Your explicit request to fetch these records from the agencies that hold them. They are shown to you before they are used. When a register is away the request is kept and answered with 503 `register-unavailable`.
         */
        post: operations["requestEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/form": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change answers
         * @description A JSON Merge Patch (RFC 7396): what is named is set, what is null is removed, the rest stays. Answers may be incomplete until the application is submitted.
         */
        patch: operations["updateForm"];
        trace?: never;
    };
    "/api/v1/applications/{number}/live": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events. First everything after `Last-Event-ID` (or from the beginning), then each new event at once:
         *
         *         id: 2
         *         event: timeline
         *         data: {"sequence":2,"type":"application.submitted", ...}
         *
         *     `data` is a TimelineEvent, `id` its sequence. A comment comes every 15 seconds while nothing happens. The stream
         *     ends when the access token expires or the portal restarts: an event `end` then says why (`token-expired`,
         *     `stopping`); connect again with the `id` of the last event. A person has at most five streams open at a time.
         */
        get: operations["followApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        /** The issued result */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/submission": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit
         * @description Submits a draft, or a corrected application again. The reply shows how far it came at once: perhaps it is decided already. With a register away it waits and goes on by itself.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/timeline": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        /**
         * What happened so far
         * @description Every event, oldest first. The last event's `wait` says who must act and until when. The list is empty for the moment between beginning an application and its first event's arrival.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/withdrawal": {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Takes an application back before it is decided.
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Life and business events
         * @description What happens in a life or a business that makes services needed, in the order in which it is shown.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices, by agency, region or service */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as JSON */
        get: operations["getContractJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as YAML */
        get: operations["getContractYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for your agency
         * @description The applications that wait for the official's agency, the one with the nearest deadline first.
         */
        get: operations["listQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records agencies can ask one another for */
        get: operations["listRecordTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a result by its code
         * @description Whether the code printed on a result belongs to a genuine one.
         */
        get: operations["verifyResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a document
         * @description Whether a signed result is genuine and unaltered, by the document itself.
         */
        post: operations["verifyDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find services
         * @description Services that match every filter given, the best match first when there is a query, else by title.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service
         * @description The version in force; the last one when the whole service is retired.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of a service
         * @description A published version never changes; an application stays with the version it was begun with.
         */
        get: operations["getServiceVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every sort of problem */
        get: operations["listProblemTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One sort of problem
         * @description The `type` of every problem leads here.
         */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether requests are taken, and what is away
         * @description `degraded` means that the parts named `down` are away and only what needs them fails. The answers of the parts are kept for a second.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One question about your records. Of a question that no agreement covered, what it merely claims is left out. */
        Access: {
            /** @description Number of the application. */
            application?: string;
            at: components["schemas"]["Instant"];
            /** @description Key of the legal basis in the service's passport; absent unless an agreement covered the question. */
            basis?: string;
            /** @description The rule that decided, or the fault. */
            code?: string;
            /** @description Code of the agency the record was for; absent unless an agreement covered the question. */
            consumer?: string;
            /** @description Fields asked for, of those the record type has. */
            fields: string[];
            /** @description Position in the exchange's log. */
            position: number;
            /** @description Code of the agency that holds the record. */
            provider: string;
            /** @description The service it was asked for; absent unless an agreement covered the question. */
            purpose?: string;
            recordType: string;
            /** @description Code of the member of the exchange that asked, as its signature proves: the agency itself, or one that asks for it. */
            sender: string;
            /**
             * @description `granted` under an agreement, `denied` by a rule, `failed` when it was not answered properly.
             * @enum {string}
             */
            verdict: "granted" | "denied" | "failed";
        };
        /**
         * @description What the caller can do with the application now.
         * @enum {string}
         */
        Action: "update" | "request-evidence" | "submit" | "withdraw" | "claim" | "approve" | "reject" | "return" | "collect";
        Agency: {
            code: components["schemas"]["Code"];
            name: components["schemas"]["Text"];
            /** @description True for invented sample data. */
            sample: boolean;
            telephone?: string;
            website?: string;
        };
        /** @description Answers by the name of the question, as the service's `form` describes. */
        Answers: {
            [key: string]: unknown;
        };
        Applicant: {
            name: string;
            /** @description The legal entity the person applies for. */
            organisation?: {
                name: string;
                /** @description Taxpayer's number (STIR), 9 digits. */
                tin: string;
            };
            /** @description Personal identification number (JShShIR), 14 digits; not shown to officials once the application was withdrawn. */
            pin?: string;
        };
        Application: components["schemas"]["ApplicationSummary"] & {
            evidence: components["schemas"]["Evidence"][];
            form: components["schemas"]["Answers"];
        };
        ApplicationNumber: string;
        ApplicationSummary: {
            actions: components["schemas"]["Action"][];
            /** @description Code of the agency that decides. */
            agency: components["schemas"]["Code"];
            applicant?: components["schemas"]["Applicant"];
            /** @description The official who has claimed it; for officials only. */
            claimedBy?: string;
            collection?: components["schemas"]["Collection"];
            createdAt: components["schemas"]["Instant"];
            decision?: components["schemas"]["Decision"];
            /** @description Address of the application. */
            href?: string;
            /** @description What an official should look at; for officials only. */
            notes?: components["schemas"]["Text"][];
            number: components["schemas"]["ApplicationNumber"];
            /** @description Verification code of the issued result. */
            resultCode?: string;
            service: components["schemas"]["Code"];
            serviceVersion: number;
            state: components["schemas"]["State"];
            submittedAt?: components["schemas"]["Instant"];
            title: components["schemas"]["Text"];
            /** @description Counts every change, from 1; also the ETag. */
            version: number;
            wait?: components["schemas"]["Wait"];
        };
        /**
         * @description Whom a service is for.
         * @enum {string}
         */
        Audience: "natural-person" | "legal-entity" | "state-body";
        /** @description Legal terms: `5 working days`, `30 days`. */
        Clock: {
            /** @description Key of the legal basis. */
            basis: string;
            /** @description For a correction by the applicant. */
            correct?: string;
            /** @description From submission to decision. */
            decide: string;
        };
        /** @description A stable code in lower case with dashes. */
        Code: string;
        /** @description Where and until when the result is collected. */
        Collection: {
            /** @description To be shown at the office; for the applicant only. */
            code?: string;
            /** Format: date */
            lastDay?: string;
            /** @description Code of the office. */
            office: components["schemas"]["Code"];
        };
        Decision: {
            /** @description How to appeal, when rejected. */
            appeal?: components["schemas"]["Text"];
            at: components["schemas"]["Instant"];
            /** @description `rules`, or `official` for a decision by a person. */
            by: string;
            /** @description JSON Pointers of the answers to be corrected. */
            fields?: string[];
            /** @enum {string} */
            outcome: "approved" | "rejected" | "returned";
            reasons?: components["schemas"]["Text"];
        };
        /** @description Changes with every change of anything in the catalogue. */
        Edition: string;
        EntityTag: string;
        Event: {
            code: components["schemas"]["Code"];
            /** @description Services of this event. */
            href: string;
            /** @enum {string} */
            kind: "life" | "business";
            title: components["schemas"]["Text"];
        };
        /** @description A record fetched from another agency instead of a paper. */
        Evidence: {
            answeredAt?: components["schemas"]["Instant"];
            /** @description Position in the exchange's log. */
            logPosition?: number;
            name: string;
            /** @description True when it is fetched only on your explicit request. */
            onRequest: boolean;
            provider: components["schemas"]["Code"];
            /** @description The record; absent unless found. */
            record?: {
                [key: string]: unknown;
            };
            recordType: string;
            /** @enum {string} */
            state: "not-requested" | "pending" | "found" | "not-found" | "refused";
            why: components["schemas"]["Text"];
        };
        EvidenceRule: {
            /** @description Key of the legal basis. */
            basis: string;
            /**
             * @description `law`: fetched on submission. `request`: only when you ask for it, and shown to you before use.
             * @enum {string}
             */
            consent: "law" | "request";
            /** @description Nothing else is asked for. */
            fields: string[];
            name: string;
            /** @description Code of the agency that holds it. */
            provider: components["schemas"]["Code"];
            /** @description Record type and version. */
            record: string;
            why: components["schemas"]["Text"];
        };
        /** @description Whole sums (UZS). Ten per cent less when applied for online. */
        Fee: {
            /** @description Key of the legal basis. */
            basis: string;
            counter: number;
            /** @constant */
            currency: "UZS";
            online: number;
        };
        IdempotencyKey: string;
        Index: {
            /** @description Links by name. */
            links: {
                [key: string]: components["schemas"]["Link"];
            };
            name: string;
            version: string;
        };
        /**
         * Format: date-time
         * @description A moment, RFC 3339, UTC.
         */
        Instant: string;
        /**
         * @description A language of the country, as a BCP 47 tag.
         * @enum {string}
         */
        Language: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
        LegalBasis: {
            article?: string;
            /** @description The name by which evidence, rules and terms refer to it. */
            key: string;
            title: components["schemas"]["Text"];
            /** Format: uri */
            url?: string;
        };
        Link: {
            /** @description Address */
            href: string;
            /** @description What is there. */
            title?: string;
        };
        Office: {
            address: components["schemas"]["Text"];
            agency: components["schemas"]["Code"];
            code: components["schemas"]["Code"];
            /** @description Opening hours in the form of schema.org openingHours. */
            hours: string[];
            name: components["schemas"]["Text"];
            /** @description Degrees, WGS 84. */
            position: {
                latitude: number;
                longitude: number;
            };
            region: components["schemas"]["Region"];
            /** @description True for invented sample data. */
            sample: boolean;
            telephone?: string;
        };
        /**
         * @description `unknown` for a part that was not needed yet.
         * @enum {string}
         */
        PartState: "up" | "down" | "unknown";
        /** @description Who: `portal` (the portal itself), `service:<name>` (one of its services), `agency:<code>` (an agency's system), `register:<agency code>`, or `applicant`. */
        Party: string;
        /** @description RFC 9457: what went wrong and what can be done now. */
        Problem: {
            /** @description Stable code for programs. */
            code: string;
            /** @description What happened this time and what to do now. */
            detail: string;
            /** @description Every fault of the request, or the first 50 of very many. */
            errors?: {
                /** @description Stable code, for example required or pattern. */
                code: string;
                /** @description What is wrong and what to do. */
                message: string;
                /** @description JSON Pointer into the body, or the name of a parameter or header. */
                path: string;
            }[];
            /** @description How many more faults there are than `errors` lists. */
            errorsLeftOut?: number;
            /** @description Short named values that belong to the problem, for example the position in the exchange's log. */
            facts?: {
                [key: string]: string;
            };
            /** @description Number of this request, to be quoted when asking for help: the correlation id as a URN. */
            instance: string;
            /** @description Who failed or refused. */
            party: components["schemas"]["Party"];
            /** @description Seconds after which it makes sense to try again. */
            retryAfter?: number;
            /** @description The HTTP status once more. */
            status: number;
            /** @description The sort of problem in words. */
            title: string;
            /** @description Address of an explanation of this sort of problem. */
            type: string;
        };
        /** @description A sort of problem. */
        ProblemType: {
            code: string;
            /** @description When it happens and what to do. */
            explanation: string;
            /** @description The HTTP status it comes with. */
            status: number;
            title: string;
        };
        Readiness: {
            parts: {
                [key: string]: components["schemas"]["PartState"];
            };
            /** @enum {string} */
            status: "ready" | "degraded" | "unavailable";
        };
        RecordType: {
            /** @description JSON Schema of the arguments. */
            arguments: {
                [key: string]: unknown;
            };
            id: string;
            provider: components["schemas"]["Code"];
            /** @description JSON Schema of the record. */
            record: {
                [key: string]: unknown;
            };
        };
        Region: string;
        ResultRule: {
            facts: {
                name: string;
                /** @description JSON Schema of a fact that the official gives with the approval. */
                schema?: {
                    [key: string]: unknown;
                };
                title: components["schemas"]["Text"];
            }[];
            /** @description How long the result waits at the office for collection. */
            keptFor?: string;
            title: components["schemas"]["Text"];
        };
        Rule: {
            /** @description Key of the legal basis. */
            basis?: string;
            code: components["schemas"]["Code"];
            /**
             * @description `refuse` rejects the application, `clerk` sends it to an official.
             * @enum {string}
             */
            effect: "refuse" | "clerk";
            text: components["schemas"]["Text"];
            /** @description The condition in FEEL (DMN 1.5). */
            when: string;
        };
        Service: {
            /** @description The competent authority. */
            agency: components["schemas"]["Agency"];
            audience: components["schemas"]["Audience"][];
            /** @description The laws and other acts it rests on. */
            basis: components["schemas"]["LegalBasis"][];
            clock?: components["schemas"]["Clock"];
            description?: components["schemas"]["Text"];
            /** @description SHA-256 of the passport, hexadecimal; changes when and only when the document does. */
            digest: string;
            events: components["schemas"]["Code"][];
            /** @description Records the state fetches itself instead of asking for papers. */
            evidence: components["schemas"]["EvidenceRule"][];
            /** @description What is paid; null when nothing is. */
            fee: null | components["schemas"]["Fee"];
            /** @description JSON Schema 2020-12 of the answers, with `title` and `description` for people. `x-personal` marks personal data. With `?languages=all` each field also has `x-text` with its title and description in all languages. */
            form: {
                [key: string]: unknown;
            };
            id: components["schemas"]["Code"];
            /** @description Whether this version is the one that can be applied for. */
            inForce: boolean;
            /** @description Where it is given. */
            offices: components["schemas"]["Link"];
            /**
             * Format: date
             * @description Day from which this version is in force.
             */
            published: string;
            publishedAt: components["schemas"]["Instant"];
            result?: components["schemas"]["ResultRule"];
            /**
             * Format: date
             * @description Day from which this version can no longer be applied for.
             */
            retired?: string;
            /** @description Rules applied, in order, when all records are in. */
            rules: components["schemas"]["Rule"][];
            /** @description True for invented sample content. */
            sample?: boolean;
            /** @description What the person has to do or bring, in order. */
            steps: components["schemas"]["Text"][];
            summary: components["schemas"]["Text"];
            tier: components["schemas"]["Tier"];
            title: components["schemas"]["Text"];
            version: number;
            /** @description The version in force; absent when the whole service is retired. */
            versionInForce?: number;
        };
        ServiceList: {
            edition: components["schemas"]["Edition"];
            items: components["schemas"]["ServiceSummary"][];
            /** @description How many services match in all. */
            total: number;
        };
        ServiceSummary: {
            /** @description Code of the competent authority. */
            agency: components["schemas"]["Code"];
            audience: components["schemas"]["Audience"][];
            /** @description Codes of life and business events. */
            events: components["schemas"]["Code"][];
            /** @description Address of the service. */
            href: string;
            id: components["schemas"]["Code"];
            summary: components["schemas"]["Text"];
            tier: components["schemas"]["Tier"];
            title: components["schemas"]["Text"];
            /** @description Version in force. */
            version: number;
        };
        /**
         * @description Where an application is.
         * @enum {string}
         */
        State: "draft" | "submitted" | "waiting-for-register" | "under-examination" | "returned" | "ready-for-collection" | "collected" | "issued" | "rejected" | "withdrawn" | "expired";
        /** @description A text for people, in the language negotiated; with `?languages=all` an object with one string per language. */
        Text: string | {
            [key: string]: string;
        };
        /**
         * @description How far a service is carried online: `informational` (where, by whom, what is needed; nothing is submitted), `interactive` (applied for online, the result is collected at the agency), `transactional` (online to the end).
         * @enum {string}
         */
        Tier: "informational" | "interactive" | "transactional";
        /** @description One thing that happened to the application. */
        TimelineEvent: {
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            party: components["schemas"]["Party"];
            /** @description Position, from 1, without gaps. */
            sequence: number;
            /** @description State after the event. */
            state: components["schemas"]["State"];
            text: components["schemas"]["Text"];
            /** @description Stable type, for example application.submitted. */
            type: string;
            /** @description What is waited for after the event. */
            wait?: components["schemas"]["Wait"];
        };
        /** @description Whether a result is genuine. It tells nothing of the holder but the masked name. */
        Verification: {
            agency?: components["schemas"]["Code"];
            /** @description SHA-256 of the document, hexadecimal. */
            digest?: string;
            /** @description Every fault found. */
            faults: string[];
            /** @description True when the portal issued it and it is unaltered. */
            genuine: boolean;
            /** @description The holder's name with all but the first letters masked. */
            holder?: string;
            issuedAt?: components["schemas"]["Instant"];
            service?: components["schemas"]["Code"];
            title?: components["schemas"]["Text"];
        };
        /** @description What is waited for, so that no wait is without a reason. */
        Wait: {
            code: components["schemas"]["Code"];
            party: components["schemas"]["Party"];
            reason: components["schemas"]["Text"];
            /** @description Until when; absent where no term runs. */
            until?: components["schemas"]["Instant"];
        };
    };
    responses: {
        /** @description The application as it is now. */
        Application: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "D-7KQ2-M9XF-4T",
                 *       "service": "childbirth-benefit",
                 *       "serviceVersion": 2,
                 *       "title": "One-time childbirth benefit",
                 *       "agency": "social-protection-agency",
                 *       "state": "waiting-for-register",
                 *       "version": 4,
                 *       "form": {
                 *         "account": "20208000900000000001",
                 *         "phone": "+998901234567"
                 *       },
                 *       "applicant": {
                 *         "pin": "91203950010011",
                 *         "name": "Namunayeva Dilnoza Sinov qizi"
                 *       },
                 *       "evidence": [
                 *         {
                 *           "name": "birth",
                 *           "recordType": "interior-ministry/birth@1",
                 *           "provider": "interior-ministry",
                 *           "state": "pending",
                 *           "onRequest": true,
                 *           "why": "To confirm that the child was born and when."
                 *         }
                 *       ],
                 *       "wait": {
                 *         "party": "register:interior-ministry",
                 *         "code": "register-unavailable",
                 *         "reason": "The register of births does not answer; the application goes on by itself.",
                 *         "until": "2026-11-27T19:00:00.000Z"
                 *       },
                 *       "actions": [
                 *         "withdraw"
                 *       ],
                 *       "createdAt": "2026-11-22T05:00:00.000Z",
                 *       "submittedAt": "2026-11-22T05:04:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Application"];
            };
        };
        /** @description A page of applications, without answers and records. */
        ApplicationList: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "number": "D-7KQ2-M9XF-4T",
                 *           "service": "childbirth-benefit",
                 *           "serviceVersion": 2,
                 *           "title": "One-time childbirth benefit",
                 *           "agency": "social-protection-agency",
                 *           "state": "draft",
                 *           "version": 1,
                 *           "actions": [
                 *             "update",
                 *             "request-evidence",
                 *             "submit",
                 *             "withdraw"
                 *           ],
                 *           "createdAt": "2026-11-22T05:00:00.000Z",
                 *           "href": "/api/v1/applications/D-7KQ2-M9XF-4T"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["ApplicationSummary"][];
                };
            };
        };
        /** @description The token is good, but this is not for its holder. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/officials-only",
                 *       "title": "Only officials can do this",
                 *       "status": 403,
                 *       "code": "officials-only",
                 *       "party": "portal",
                 *       "detail": "This is for officials of an agency. You are signed in as a person.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is wrong; `errors` lists every fault with its place. Correct it and send it again. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/form-invalid",
                 *       "title": "The answers are not complete or not of the right form",
                 *       "status": 400,
                 *       "code": "form-invalid",
                 *       "party": "service:intake",
                 *       "detail": "One answer has to be corrected.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *       "errors": [
                 *         {
                 *           "path": "/account",
                 *           "code": "pattern",
                 *           "message": "An account has 20 digits."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is somebody else's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/application-unknown",
                 *       "title": "There is no such application",
                 *       "status": 404,
                 *       "code": "application-unknown",
                 *       "party": "service:intake",
                 *       "detail": "You have no application of this number. Compare it with the number on your confirmation.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The copy you have is still good. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The header `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/precondition-required",
                 *       "title": "The header If-Match is missing",
                 *       "status": 428,
                 *       "code": "precondition-required",
                 *       "party": "portal",
                 *       "detail": "Send the ETag of the application you have seen as If-Match, or * to change whatever is there.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other problem, for example 413 (body larger than 256 KiB), 415 (wrong Content-Type), 429 (too many requests, with Retry-After), 502 (a party answered wrongly) or 504 (a party answered too late). */
        Problem: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-many-requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "code": "too-many-requests",
                 *       "party": "portal",
                 *       "detail": "You have sent more requests than are allowed in a minute. Try again in 20 seconds.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *       "retryAfter": 20
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service. */
        Service: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                "X-Darcha-Stale": components["headers"]["Stale"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "childbirth-benefit",
                 *       "version": 2,
                 *       "inForce": true,
                 *       "versionInForce": 2,
                 *       "published": "2026-07-01",
                 *       "publishedAt": "2026-06-30T19:00:00.000Z",
                 *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *       "sample": true,
                 *       "tier": "transactional",
                 *       "title": "One-time childbirth benefit",
                 *       "summary": "Money paid once to the mother or father after a child is born.",
                 *       "agency": {
                 *         "code": "social-protection-agency",
                 *         "name": "National Agency for Social Protection",
                 *         "sample": true
                 *       },
                 *       "audience": [
                 *         "natural-person"
                 *       ],
                 *       "events": [
                 *         "having-a-child"
                 *       ],
                 *       "basis": [
                 *         {
                 *           "key": "benefits",
                 *           "title": "Law on Social Protection of the Population"
                 *         }
                 *       ],
                 *       "offices": {
                 *         "href": "/api/v1/offices?service=childbirth-benefit"
                 *       },
                 *       "steps": [
                 *         "State your bank account and your telephone number."
                 *       ],
                 *       "fee": null,
                 *       "evidence": [
                 *         {
                 *           "name": "birth",
                 *           "record": "interior-ministry/birth@1",
                 *           "provider": "interior-ministry",
                 *           "fields": [
                 *             "child",
                 *             "bornOn"
                 *           ],
                 *           "consent": "request",
                 *           "basis": "benefits",
                 *           "why": "To confirm that the child was born and when."
                 *         }
                 *       ],
                 *       "rules": [
                 *         {
                 *           "code": "too-late",
                 *           "effect": "refuse",
                 *           "text": "More than six months have passed since the birth.",
                 *           "when": "date(birth.bornOn) < today - duration(\"P6M\")",
                 *           "basis": "benefits"
                 *         }
                 *       ],
                 *       "clock": {
                 *         "decide": "5 working days",
                 *         "correct": "10 working days",
                 *         "basis": "benefits"
                 *       },
                 *       "result": {
                 *         "title": "Decision to award the one-time childbirth benefit",
                 *         "facts": [
                 *           {
                 *             "name": "child",
                 *             "title": "Name of the child"
                 *           }
                 *         ]
                 *       },
                 *       "form": {
                 *         "$schema": "https://json-schema.org/draft/2020-12/schema",
                 *         "type": "object",
                 *         "additionalProperties": false,
                 *         "properties": {
                 *           "account": {
                 *             "type": "string",
                 *             "pattern": "^[0-9]{20}$",
                 *             "title": "Bank account"
                 *           }
                 *         },
                 *         "required": [
                 *           "account"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Service"];
            };
        };
        /** @description The application has changed since you read it. Read it again and repeat your change on the new state. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/version-stale",
                 *       "title": "It has changed since you read it",
                 *       "status": 412,
                 *       "code": "version-stale",
                 *       "party": "service:intake",
                 *       "detail": "The application is at version 4 by now. Read it again and repeat the change.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no access token, or it has expired or is not for this API. Sign in and send the new one. */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/token-expired",
                 *       "title": "The access token has expired",
                 *       "status": 401,
                 *       "code": "token-expired",
                 *       "party": "portal",
                 *       "detail": "The access token has expired. Sign in again and send the new one.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part of the portal or an agency is away at the moment; `party` names it. Nothing is lost. Try again. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/service-unavailable",
                 *       "title": "A part of the portal does not answer",
                 *       "status": 503,
                 *       "code": "service-unavailable",
                 *       "party": "service:tracking",
                 *       "detail": "The service \"tracking\" does not answer at the moment. Nothing is lost. Try again in a few seconds.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7",
                 *       "retryAfter": 5
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the application does not allow this; its `actions` say what it allows. */
        WrongState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/action-not-allowed",
                 *       "title": "This cannot be done in the present state",
                 *       "status": 409,
                 *       "code": "action-not-allowed",
                 *       "party": "service:intake",
                 *       "detail": "An application that is decided cannot be withdrawn.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Chosen by you, new for each new thing you want (a UUID, for example). Sending the request again with the same key does not do it again and gives what came of it.
         * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
         */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description The `ETag` of the application you have seen, for example `"3"`; `*` to change whatever is there. Refused with 412 when the application has changed since.
         * @example "3"
         */
        IfMatch: components["schemas"]["EntityTag"];
        /**
         * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
         * @example "pX3n0b8wq1Vf5mYc7sLk2A"
         */
        IfNoneMatch: string;
        /**
         * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
         * @example ru, en;q=0.8
         */
        Language: string;
        /**
         * @description `all` gives every text as an object with all its languages instead of one string.
         * @example all
         */
        Languages: "all";
        /**
         * @description Number of the application.
         * @example D-7KQ2-M9XF-4T
         */
        Number: components["schemas"]["ApplicationNumber"];
        /**
         * @description Chosen by you; sending the request again with the same key does not do it again.
         * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
         */
        OptionalIdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description The `ETag` of the application you have seen; refused with 412 when it has changed since.
         * @example "3"
         */
        OptionalIfMatch: components["schemas"]["EntityTag"];
        /**
         * @description Token of the page, from the link `next` of the page before; left out for the first page.
         * @example eyJvIjoyMH0
         */
        Page: string;
        /**
         * @description How many items a page has at most.
         * @example 20
         */
        Size: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description RFC 6750: what is wrong with the access token.
         * @example Bearer realm="darcha", error="invalid_token", error_description="The access token has expired."
         */
        Challenge: string;
        /**
         * @description Language of the texts; several when some texts had to fall back to another.
         * @example uz-Latn
         */
        ContentLanguage: string;
        /**
         * @description Identifies this state: for `If-None-Match` when reading again, for `If-Match` when changing.
         * @example "3"
         */
        ETag: string;
        /**
         * @description RFC 8288: `<...>; rel="next"` leads to the next page; absent on the last.
         * @example </api/v1/services?page=eyJvIjoyMH0>; rel="next"
         */
        Link: string;
        /**
         * @description Address of what was made.
         * @example /api/v1/applications/D-7KQ2-M9XF-4T
         */
        Location: string;
        /**
         * @description How many requests are left, and for how many seconds: `"default";r=599;t=60`.
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description Seconds after which it makes sense to try again.
         * @example 5
         */
        RetryAfter: string;
        /**
         * @description `1` when the catalogue is away and this is the last copy known; `Age` then says how many seconds ago it was made.
         * @example 1
         */
        Stale: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to every collection of this API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Darcha",
                     *       "version": "1.0",
                     *       "links": {
                     *         "services": {
                     *           "href": "/api/v1/services",
                     *           "title": "The catalogue of public services"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Index"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to every collection of this API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Darcha",
                     *       "version": "1.0",
                     *       "links": {
                     *         "services": {
                     *           "href": "/api/v1/services",
                     *           "title": "The catalogue of public services"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Index"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAccesses: {
        parameters: {
            query?: {
                /**
                 * @description Only accesses before this position of the log.
                 * @example 1042
                 */
                before?: number;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accesses. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "position": 1041,
                     *           "at": "2026-11-22T05:04:00.000Z",
                     *           "sender": "portal",
                     *           "consumer": "social-protection-agency",
                     *           "provider": "interior-ministry",
                     *           "recordType": "interior-ministry/birth@1",
                     *           "fields": [
                     *             "child",
                     *             "bornOn"
                     *           ],
                     *           "purpose": "childbirth-benefit",
                     *           "basis": "benefits",
                     *           "application": "D-7KQ2-M9XF-4T",
                     *           "verdict": "granted"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Access"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agencies, by code. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    "X-Darcha-Stale": components["headers"]["Stale"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "interior-ministry",
                     *           "name": "Ministry of Internal Affairs",
                     *           "sample": true
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["Agency"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApplicationList"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Chosen by you, new for each new thing you want (a UUID, for example). Sending the request again with the same key does not do it again and gives what came of it.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "childbirth-benefit",
                 *       "form": {
                 *         "phone": "+998901234567"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description First answers; may be incomplete. */
                    form?: components["schemas"]["Answers"];
                    /** @description Identifier of the service. */
                    service: components["schemas"]["Code"];
                    /** @description The version you have read; refused when another is in force by now. */
                    serviceVersion?: number;
                };
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "D-7KQ2-M9XF-4T",
                     *       "service": "childbirth-benefit",
                     *       "serviceVersion": 2,
                     *       "title": "One-time childbirth benefit",
                     *       "agency": "social-protection-agency",
                     *       "state": "draft",
                     *       "version": 1,
                     *       "form": {
                     *         "phone": "+998901234567"
                     *       },
                     *       "evidence": [],
                     *       "actions": [
                     *         "update",
                     *         "request-evidence",
                     *         "submit",
                     *         "withdraw"
                     *       ],
                     *       "createdAt": "2026-11-22T05:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Application"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    claimApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Chosen by you; sending the request again with the same key does not do it again.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    collectResult: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Chosen by you; sending the request again with the same key does not do it again.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "482913"
                 *     }
                 */
                "application/json": {
                    /** @description The code shown by the person. */
                    code: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decideApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Chosen by you; sending the request again with the same key does not do it again.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description The `ETag` of the application you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "returned",
                 *       "reasons": "The account belongs to another person. Give one of your own.",
                 *       "language": "en",
                 *       "fields": [
                 *         "/account"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Facts of the result, as the service's `result` asks for. */
                    facts?: {
                        [key: string]: unknown;
                    };
                    /** @description JSON Pointers of the answers to be corrected; needed to return. */
                    fields?: string[];
                    /** @description Language of the reasons; the negotiated one unless given. */
                    language?: components["schemas"]["Language"];
                    /** @enum {string} */
                    outcome: "approved" | "rejected" | "returned";
                    /** @description For the applicant; needed to reject or return. */
                    reasons?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    requestEvidence: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "names": [
                 *         "birth",
                 *         "residence"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Names of the records as in the service's `evidence`. */
                    names: string[];
                };
            };
        };
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateForm: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the application you have seen, for example `"3"`; `*` to change whatever is there. Refused with 412 when the application has changed since.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "20208000900000000001",
                 *       "phone": null
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["Answers"];
            };
        };
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    followApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Sequence of the last event you have.
                 * @example 2
                 */
                "Last-Event-ID"?: number;
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, to be kept, shown and passed on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7KQ2-M9XF-4TPA-H3CD",
                     *       "document": "eyJhbGciOiJFZERTQSJ9.e30.c2ln",
                     *       "content": {
                     *         "number": "D-7KQ2-M9XF-4T"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description Anybody can verify the result with it at `/api/v1/results/{code}`. */
                        code: string;
                        /** @description What the document says. */
                        content: {
                            [key: string]: unknown;
                        };
                        /** @description The signed result: a JWS in compact form, its header carries the certificate. */
                        document: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    submitApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Chosen by you; sending the request again with the same key does not do it again.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
                /**
                 * @description The `ETag` of the application you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "application.created",
                     *           "at": "2026-11-22T05:00:00.000Z",
                     *           "party": "applicant",
                     *           "text": "The application was begun.",
                     *           "state": "draft"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TimelineEvent"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Chosen by you; sending the request again with the same key does not do it again.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
            };
            path: {
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    "X-Darcha-Stale": components["headers"]["Stale"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "having-a-child",
                     *           "title": "Having a child",
                     *           "kind": "life",
                     *           "href": "/api/v1/services?event=having-a-child"
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["Event"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /**
                 * @description Only offices of this agency.
                 * @example national-archive
                 */
                agency?: components["schemas"]["Code"];
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description Only offices of this region, ISO 3166-2.
                 * @example UZ-TK
                 */
                region?: components["schemas"]["Region"];
                /**
                 * @description Only offices that give this service.
                 * @example archive-salary-certificate
                 */
                service?: components["schemas"]["Code"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offices, by code. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    "X-Darcha-Stale": components["headers"]["Stale"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "social-protection-tashkent",
                     *           "agency": "social-protection-agency",
                     *           "region": "UZ-TK",
                     *           "name": "National Agency for Social Protection, Tashkent city office",
                     *           "address": "4 Namuna Street, Tashkent",
                     *           "position": {
                     *             "latitude": 41.2989,
                     *             "longitude": 69.287
                     *           },
                     *           "hours": [
                     *             "Mo-Fr 09:00-13:00"
                     *           ],
                     *           "telephone": "+998000000011",
                     *           "sample": true
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["Office"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContractJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getContractYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listQueue: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description Only applications in this state.
                 * @example under-examination
                 */
                state?: components["schemas"]["State"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ApplicationList"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listRecordTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "interior-ministry/residence@1",
                     *           "provider": "interior-ministry",
                     *           "arguments": {
                     *             "type": "object"
                     *           },
                     *           "record": {
                     *             "type": "object"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RecordType"][];
                    };
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    verifyResult: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description The code, with or without dashes, in any case.
                 * @example 7KQ2-M9XF-4TPA-H3CD
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. A result that is not genuine is an answer too. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "genuine": true,
                     *       "faults": [],
                     *       "agency": "cadastre-agency",
                     *       "service": "home-ownership-certificate",
                     *       "title": "Certificate of home ownership",
                     *       "issuedAt": "2026-11-22T05:00:00.000Z",
                     *       "holder": "N******* A*** M****",
                     *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    verifyDocument: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "eyJhbGciOiJFZERTQSJ9.e30.c2ln"
                 *     }
                 */
                "application/json": {
                    /** @description The JWS in compact form. */
                    document: string;
                };
            };
        };
        responses: {
            /** @description What was found. A result that is not genuine is an answer too. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "genuine": true,
                     *       "faults": [],
                     *       "agency": "cadastre-agency",
                     *       "service": "home-ownership-certificate",
                     *       "title": "Certificate of home ownership",
                     *       "issuedAt": "2026-11-22T05:00:00.000Z",
                     *       "holder": "N******* A*** M****",
                     *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description Only services of this competent authority (its code, see `/api/v1/agencies`).
                 * @example social-protection-agency
                 */
                agency?: components["schemas"]["Code"];
                /**
                 * @description Only services for these.
                 * @example natural-person
                 */
                audience?: components["schemas"]["Audience"];
                /**
                 * @description Only services of this life or business event (its code, see `/api/v1/events`).
                 * @example having-a-child
                 */
                event?: components["schemas"]["Code"];
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Words to look for, in any language and either Uzbek script.
                 * @example nafaqa
                 */
                q?: string;
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description Only services carried this far online.
                 * @example transactional
                 */
                tier?: components["schemas"]["Tier"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "X-Darcha-Stale": components["headers"]["Stale"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "childbirth-benefit",
                     *           "version": 2,
                     *           "title": "One-time childbirth benefit",
                     *           "summary": "Money paid once to the mother or father after a child is born.",
                     *           "tier": "transactional",
                     *           "audience": [
                     *             "natural-person"
                     *           ],
                     *           "agency": "social-protection-agency",
                     *           "events": [
                     *             "having-a-child"
                     *           ],
                     *           "href": "/api/v1/services/childbirth-benefit"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getService: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Identifier of the service.
                 * @example childbirth-benefit
                 */
                id: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Service"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getServiceVersion: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Identifier of the service.
                 * @example childbirth-benefit
                 */
                id: components["schemas"]["Code"];
                /**
                 * @description Number of the version, from 1.
                 * @example 1
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Service"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProblemTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sorts of problems this API answers with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "token-expired",
                     *           "status": 401,
                     *           "title": "The access token has expired",
                     *           "explanation": "Sign in again and send the new one."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ProblemType"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the problem.
                 * @example token-expired
                 */
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When it happens and what to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "token-expired",
                     *       "status": 401,
                     *       "title": "The access token has expired",
                     *       "explanation": "Sign in again and send the new one."
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Problem"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests are taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "degraded",
                     *       "parts": {
                     *         "catalogue": "up",
                     *         "intake": "up",
                     *         "tracking": "down",
                     *         "exchange": "up",
                     *         "identity": "up"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description No requests should be sent here; the process is stopping or nothing behind it answers. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "unavailable",
                     *       "parts": {
                     *         "catalogue": "down",
                     *         "intake": "down",
                     *         "tracking": "down",
                     *         "exchange": "down",
                     *         "identity": "unknown"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
