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
         * @description Every question about your records, newest first: when, who, what, of whom, for which service, under which law, what came of it and by what you can check it. A page that is cut by a filter may be shorter than `size` although the list goes on: follow the link `next` until there is none. Names and titles are left out while the part of the portal that knows them is away.
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
    "/api/v1/accesses/{position}": {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        /**
         * One access and its proof
         * @description With what proves that it stands in the log as you are shown it: the entry, its place in the Merkle tree and the signed checkpoint. Any verifier of RFC 9162 can check it, without the portal. Accesses to the records of others are not there.
         */
        get: operations["getAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accesses/{position}/dispute": {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        /**
         * How the dispute of an access stands
         * @description For the person whose records were looked at, and for a clerk or head of the agency that looked.
         */
        get: operations["getDispute"];
        put?: never;
        /**
         * Dispute an access
         * @description Says to the agency that looked what is wrong. It is told of the access what the log holds, and your words; it has to answer, and you read its answer here. An access is disputed once: the same words again (200) change nothing.
         */
        post: operations["disputeAccess"];
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
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreements between agencies
         * @description For an official those in which the official's agency needs the records, asks for them or holds them; for the portal's operators all. Each says what it waits for and how full its quotas are.
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{agreement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agreement, and what was done about it
         * @description Also who did what, when, why and on whose word. An agreement of others is as if it were not there.
         */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-records/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the record of an application
         * @description Whether the record of an application, as its applicant downloads it or finds it in an export, is what the portal signed: the
         *     chain of its steps, each value it shows, the signature over all of it. Every check is made and every fault told. Send the file
         *     as it stands. The same for people is the page `/verify/record`; the same without trusting this portal, and whether it goes on
         *     from a record of earlier, is the command `verify`. Nothing of it is kept or logged.
         */
        post: operations["verifyApplicationRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your webhooks for applications
         * @description Each with its state and its last attempts. Your token needs the scope `drafts`.
         */
        get: operations["listApplicationWebhooks"];
        put?: never;
        /**
         * Be told how applications go on
         * @description When the state of an application changes whose applicant lets your client know (`informed`), it is posted to your address, in
         *     order and at least once, as a CloudEvent 1.0 in structured JSON of the type `uz.darcha.application.state-changed`, signed and
         *     tried again as messages of `/api/v1/webhooks` are. `data` holds `number`, `sequence`, `service` and `state`, and of a draft you
         *     have prepared `draft`: the SHA-256 of its code without dashes, in hexadecimal. Nothing in it is about the person. Once the
         *     applicant ends it nothing more is told, also not what waited to be. Your token needs the scope `drafts`.
         */
        post: operations["createApplicationWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a webhook for applications
         * @description Nothing more is sent. One that has gone already is no error.
         */
        delete: operations["deleteApplicationWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/application-webhooks/{webhook}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret for applications
         * @description For 24 hours messages carry two signatures, of the new and of the old secret. A webhook that was disabled is tried again at once, from where it stopped.
         */
        post: operations["renewApplicationWebhook"];
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
         * @description Makes a draft that only you see. Nothing is submitted yet, and answers may be unfinished: what is refused already are unknown questions, values of a wrong type and what is beyond an upper bound (`maximum`, `maxLength`, `maxItems`). What is missing, too short, not among the choices or of another form (`enum`, `minLength`, `pattern`, `format`) is told, all at once, by the submission. With a `mandate` you apply for its principal: the application is theirs, and you conduct it.
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
    "/api/v1/applications/{number}/assignment": {
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
         * Hand it to another official
         * @description For whoever has it, or a head of the agency.
         */
        post: operations["assignApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/attachments": {
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
         * The files of an application
         * @description In the order of the service's `attachments`. You see your uploads under way among them, and what was refused with the reason; officials see the files that were submitted.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Attach a file in one request
         * @description The form of a page without scripts, with the field `name` before the `file`. For large files and bad lines use an upload (`POST .../uploads`), which can be gone on with. What the file is follows from its content, not from its name; one that cannot be taken is 400 `attachment-refused`, whose `facts` give the reason in every language.
         */
        post: operations["attachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
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
        /**
         * Take a file away
         * @description From a draft, or from an application returned for correction.
         */
        delete: operations["removeAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/attachments/{file}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        /**
         * Download a file
         * @description Always as a download, never to be shown in place. `ETag` and `Repr-Digest` (RFC 9530) are the SHA-256 of the content; one `Range` of bytes may be asked for. That an official has opened a file stands in the application's timeline.
         */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/calendar": {
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
        get?: never;
        put?: never;
        /**
         * Get an address for the deadlines as a calendar
         * @description A private address your calendar program subscribes to (iCalendar, RFC 5545). Whoever has it sees the deadlines and the
         *     name of the service, nothing of you. Asking again gives another address; the one before opens nothing any more. Put
         *     `?language=ru` behind it to choose the language.
         */
        post: operations["openCalendar"];
        /**
         * End the calendar
         * @description Its address opens nothing any more. That there is none is no error.
         */
        delete: operations["closeCalendar"];
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
    "/api/v1/applications/{number}/collection-code": {
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
         * Get another collection code
         * @description The present one works no more; wrong codes given at the office are forgotten. The last day stays.
         */
        post: operations["reissueCollectionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/collector": {
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
        /**
         * Name who collects the result
         * @description Somebody you authorise to collect the result for you. The collection code becomes another one: give it to that person,
         *     who shows it at the office with the document you name.
         */
        put: operations["nameCollector"];
        post?: never;
        /**
         * Let nobody else collect the result
         * @description The collection code becomes another one, so the person named before cannot use theirs.
         */
        delete: operations["removeCollector"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin another one with the same answers
         * @description Makes a draft in the version in force with the answers of an earlier application of your own, as far as they still fit; `leftOut` says what does not, and why. Records and files are not copied.
         */
        post: operations["copyApplication"];
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
         * @description Approves, rejects or returns for correction an application you have claimed. An approval gives in `facts` those facts of the service's `result` that have a `schema`, and those the records should have told and did not; others are refused. Where several agencies decide, it is your agency's part that is decided, and the facts are given with the last step. Where the passport wants four eyes, the decision is only proposed.
         */
        post: operations["decideApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/decision/confirmation": {
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
         * Confirm a proposed decision
         * @description Where the passport wants four eyes, what one official has proposed another confirms, and so decides.
         */
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/decision/objection": {
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
         * Object to a proposed decision
         * @description It goes back to whoever proposed it, with what is wrong. Who proposed it can take it back so.
         */
        post: operations["objectToDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/decision/preview": {
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
         * See the result before it is issued
         * @description The result as it would be: for whoever may approve the application, with the facts they would give, and for whoever may
         *     confirm an approval, with those that are proposed. Nothing is issued or kept.
         */
        post: operations["previewResult"];
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
    "/api/v1/applications/{number}/evidence/{name}/earlier-record": {
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
                 * @description Name of the record, as in the service's `evidence`.
                 * @example birth
                 */
                name: components["parameters"]["RecordName"];
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
         * Use a record of an earlier application
         * @description Your consent to use the record that `fallbacks` has shown you, with its age. The register is asked once more first: if it answers, its record is used and not the earlier one.
         */
        post: operations["useEarlierRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/evidence/{name}/own-paper": {
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
                 * @description Name of the record, as in the service's `evidence`.
                 * @example birth
                 */
                name: components["parameters"]["RecordName"];
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
         * Go on with a paper of your own
         * @description Attach the paper first, under the name `fallbacks` gives. The application goes on with it at its place and within its term, and an official looks at it. What you state is held against the record once the register answers, and never taken for it.
         */
        post: operations["useOwnPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/evidence/{name}/question": {
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
                 * @description Name of the record, as in the service's `evidence`.
                 * @example birth
                 */
                name: components["parameters"]["RecordName"];
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
         * Ask the register again
         * @description Of an application you have claimed, for a record in whose place there is a paper or an earlier record, or that was refused. With the register still away 503 `register-unavailable`.
         */
        post: operations["askRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/extension": {
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
         * Extend the legal term
         * @description Once, before its end, as far as the service's passport allows, of an application you have claimed. The applicant is given notice by the timeline, and your reasons.
         */
        post: operations["extendDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/fallbacks": {
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
         * What can be done while a register is away
         * @description For each record that is awaited, as far as the service allows anything: a record of an earlier application of yours to be looked at, until when the question is kept for the register, and the paper you may attach instead.
         */
        get: operations["listFallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/follow-up-code": {
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
        get?: never;
        put?: never;
        /**
         * Get another follow-up code
         * @description The code before opens nothing any more, and a lock ends. The code also stands in the application as `followUpCode`.
         */
        post: operations["renewFollowUpCode"];
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
    "/api/v1/applications/{number}/hold": {
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
        /**
         * Keep an application from being erased
         * @description A legal hold: what is personal in an application that has ended stays beyond its time of keeping until the hold is released; heads
         *     of the authority only, one hold at a time. The applicant reads who holds it, why, and when it is looked at again. When that day has
         *     passed the agency is told, and the hold stays.
         */
        put: operations["placeHold"];
        post?: never;
        /**
         * Release a hold
         * @description What is personal is erased when its time of keeping is over; at once where it is over already. Heads of the authority only.
         */
        delete: operations["releaseHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/informed": {
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
        /**
         * Let a program know how it goes on
         * @description From now on the program is told whenever the state of the application changes: its number, service and state, nothing about you. Your agreement stands in the timeline and in the record, and you can end it at any time. One program at a time: another takes the place of the one before.
         */
        put: operations["allowInforming"];
        post?: never;
        /**
         * Let no program know any more
         * @description Nothing more is told, also not what waited to be. That none is told already is no error.
         */
        delete: operations["endInforming"];
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/applications/{number}/messages": {
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
         * Messages within an application
         * @description The applicant's with every agency, or an official's agency's with the applicant; the oldest first. Reading them marks nothing as read.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write a message
         * @description The applicant writes to an agency, an official to the applicant; at most 60 messages in an application.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/messages/read": {
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
        /**
         * Mark messages as read
         * @description Up to a position; for the applicant, or for the agency as a whole.
         */
        put: operations["markMessagesRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/opinion": {
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
         * Give the opinion your agency is asked for
         * @description It is kept with the file. Afterwards your agency does not see the application any longer.
         */
        post: operations["giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/opinions": {
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
         * Opinions of other agencies
         * @description For officials of the agencies that decide; one that was only asked sees its own.
         */
        get: operations["listOpinions"];
        put?: never;
        /**
         * Ask another agency for its opinion
         * @description By whoever has claimed the application. The agency asked finds it in its queue and sees only the answers and records named in `sees`. The decision does not wait for it.
         */
        post: operations["askOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/papers-not-asked": {
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
         * Papers you did not have to bring
         * @description The records that were fetched for this application instead of papers, in the order of the service's `evidence`.
         */
        get: operations["listPapersNotAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/record": {
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
        /**
         * The record of every step of your application
         * @description One file: who did what and when, from the first draft on, also every day on which an official read it, chained by
         *     hashes and signed. Each step commits to what it changed by salted digests; the newest answers, records, list of files,
         *     decision and result stand beside theirs. Verify it without a network by the command `verify`: one byte changed is
         *     noticed. Keep a copy: a later record must go on from it (`--older`).
         */
        get: operations["getApplicationRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/record/head": {
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
        /**
         * The signed head of the record
         * @description What vouches for the record, without its content. Officials of an agency that decides it are also told which of their
         *     own officials the record names.
         */
        get: operations["getApplicationRecordHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/representation": {
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
        get?: never;
        /**
         * Give an application to a representative
         * @description An application of your own, to the representative of a mandate you have granted; they may do with it what the mandate says. You see everything, and may take it back at any time.
         */
        put: operations["entrustApplication"];
        post?: never;
        /**
         * Take an application back from its representative
         * @description They see nothing of it from then on; the mandate itself stays in force.
         */
        delete: operations["takeOverApplication"];
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
    "/api/v1/applications/{number}/result/jws": {
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
        /**
         * The issued result as signed JSON
         * @description The JWS in compact form as a file, for programs: the same as `document` of the result.
         */
        get: operations["getResultJws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/result/pdf": {
        parameters: {
            query?: {
                /**
                 * @description Language of the document; without it the one your browser prefers.
                 * @example kaa
                 */
                language?: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
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
         * The issued result as a PDF
         * @description To be kept, printed or sent: PDF/A-3a, tagged, sealed as a whole (PAdES), with the signed result inside. The same result
         *     may be fetched in each language. Whoever receives it verifies it at `/verify/result`, or without a network by the
         *     command `verify`; changed by one byte it fails.
         */
        get: operations["getResultPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/revocation": {
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
         * Revoke a result
         * @description Takes an issued or collected result out of force, for good; heads of the agency only. The holder reads the reasons and how
         *     to appeal; everybody else learns only that it is revoked, and since when.
         */
        post: operations["revokeResult"];
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
    "/api/v1/applications/{number}/submission/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit although another one is under way
         * @description Where a submission was refused with `duplicate-under-way`. Your reason is kept with the application, and an official looks at it. Without another one under way this submits as usual.
         */
        post: operations["submitDuplicate"];
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
         * @description Every event, oldest first. The last event's `wait` says who must act and until when, `usually` how long such applications really take. The list is empty for the moment between beginning an application and its first event's arrival.
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
    "/api/v1/applications/{number}/uploads": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
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
         * Begin an upload that can be gone on with
         * @description tus 1.0.0 with the extensions creation, expiration and termination: any client of that protocol can upload. `Location` of the reply is the upload; send its bytes there.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{number}/uploads/{file}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
            };
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
                /**
                 * @description Number of the application.
                 * @example D-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["Number"];
            };
            cookie?: never;
        };
        /**
         * How far an upload has come
         * @description HEAD gives the headers alone, as tus asks for them.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Give an upload up */
        delete: operations["removeUpload"];
        options?: never;
        head?: never;
        /**
         * Send bytes of an upload
         * @description From the offset that has been kept; another is 409 `upload-offset-mismatch`. What arrives before the line breaks is kept: ask with HEAD how much, and go on from there. With the last byte the file is looked into and attached, or refused with 400 `attachment-refused`. Nothing arriving for 30 seconds ends the request, 5 minutes end it in any case.
         */
        patch: operations["appendUpload"];
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
    "/api/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your bundles, newest first
         * @description Without answers and records; each with the state of its parts.
         */
        get: operations["listBundles"];
        put?: never;
        /**
         * Begin a bundle
         * @description One form and one number over the services of a bundle (`GET /api/v1/events/{event}/bundles`). A part that you cannot apply for says why in `obstacle`, and is left out. Nothing is submitted yet; answers may be unfinished.
         */
        post: operations["createBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}": {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        /**
         * Read a bundle
         * @description Your own one. Until it is submitted it holds the answers; then each part is an application of its own (`parts[].application`), and `state` says what they come to together.
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change answers or parts
         * @description `answers` is a JSON Merge Patch (RFC 7396) of the answers; `leaveOut`, when given, names all parts you do without.
         */
        patch: operations["updateBundle"];
        trace?: never;
    };
    "/api/v1/bundles/{number}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address for the deadlines of all parts as a calendar
         * @description As for an application (`POST /api/v1/applications/{number}/calendar`): one calendar with the deadlines of every part, until the
         *     submission with the day by which the draft is to be submitted.
         */
        post: operations["openBundleCalendar"];
        /**
         * End the calendar of a bundle
         * @description Its address opens nothing any more. That there is none is no error.
         */
        delete: operations["closeBundleCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}/evidence": {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for records
         * @description Fetches records a part needs on your explicit request, so that you see them before you submit.
         */
        post: operations["requestBundleEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}/follow-up-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get another follow-up code for a bundle
         * @description The code before opens nothing any more, and a lock ends. The code also stands in the bundle as `followUpCode`.
         */
        post: operations["renewBundleFollowUpCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}/live": {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        /**
         * What happens to the bundle and to its parts, as it happens
         * @description Server-sent events, as at `/api/v1/applications/{number}/live`: first everything after `Last-Event-ID` (or from the beginning), then each
         *     new event at once. `data` is a BundleEvent. Events of one part come as they happened; those of different parts may overtake each
         *     other, so sort by `at`. `id` says how far each part was told: give it back as it is. Parts are told of from the submission on.
         */
        get: operations["followBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}/submission": {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit all parts
         * @description All that are not left out, or none: `errors` names every fault of every part, a shared answer once. From then on each part goes its own way, with a state, a legal term and a decision of its own.
         */
        post: operations["submitBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}/timeline": {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        /**
         * What happened to the bundle and to its parts
         * @description One timeline, oldest first; an event of a part says which in `application` and `service`. A part that has no event yet has just begun.
         */
        get: operations["getBundleTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{number}/withdrawal": {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the bundle back
         * @description A draft as a whole; of a submitted one every part that is not decided. What is decided stands.
         */
        post: operations["withdrawBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{number}/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The deadlines of an application or a bundle as a calendar
         * @description For calendar programs, by the address the applicant has made.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers your agency has ready
         * @description For clerks and heads, by their codes; always with their texts in all languages.
         */
        get: operations["listCannedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canned-answers/{code}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the canned answer you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["CannedAnswerIfMatch"];
            };
            path: {
                /**
                 * @description Code of the canned answer, chosen by the agency.
                 * @example consent-missing
                 */
                code: components["parameters"]["CannedAnswerCode"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Write a canned answer
         * @description For heads of the agency. Without `If-Match` it is a new one, with it another text for the one you have seen. At most 200 for an agency. What was answered with it before stays as it was.
         */
        put: operations["saveCannedAnswer"];
        post?: never;
        /**
         * Delete a canned answer
         * @description For heads of the agency. What was answered with it stays as it was; one that has gone already is no error.
         */
        delete: operations["deleteCannedAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole catalogue at once
         * @description Everything in force, in the form that `Accept` or `format` names: JSON, linked data of
         *     [CPSV-AP 3.2.0](https://semiceu.github.io/CPSV-AP/releases/3.2.0/) as JSON-LD or Turtle, a table (CSV), or one service a
         *     line (NDJSON). Linked data holds all languages; the others come in the language negotiated. 406 when nothing fits.
         */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an existing catalogue
         * @description Public services described in CPSV-AP, in Turtle 1.1 or JSON-LD 1.1, become drafts of passports: all of the file or nothing of it. The reply says of each service what was taken, what was left out and why, and what is missing before it can be published. At most 1 MiB, 50,000 triples and 200 services; blank nodes that refer to one another in a circle are refused. Of JSON-LD contexts the one at `/api/v1/contexts/cpsv-ap.jsonld` is known, also by the addresses under which CPSV-AP publishes it; any other has to stand in the file, since nothing is ever fetched. Sent again with the same `Idempotency-Key`, the same file begins the same drafts.
         */
        post: operations["importCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed in the catalogue
         * @description What was published or retired, in the order in which it became visible. Keep `next` and ask with it again: nothing is missed and nothing comes twice, however long you were away. Whoever has missed messages to a webhook goes on from the `position` of the last one, which is the same here.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contexts/cpsv-ap.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The context of the catalogue's JSON-LD
         * @description The terms of CPSV-AP 3.2.0 (European Commission, CC BY 4.0) and a few of the vocabularies it builds on.
         */
        get: operations["getCpsvContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your disputes, or those your agency has to answer
         * @description A person's own, the newest first. For a clerk or head of an agency those of accesses by the agency, the oldest first.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{position}/answer": {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a dispute
         * @description For a clerk or head of the agency that looked, where its system does not answer by itself. The person reads it. It is given once: the same words again change nothing.
         */
        post: operations["answerDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{position}/extension": {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take longer for an answer
         * @description For a clerk or head of the agency that looked: fifteen days more, once, before the term ends, where the answer needs further study. The person reads why.
         */
        post: operations["extendDispute"];
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
         * Life and business events, and the services one needs in each
         * @description What happens in a life or a business that makes services needed, in the order in which it is shown. `services` are those
         *     in force, in the order in which one needs them.
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
    "/api/v1/events/{event}/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be applied for together in an event
         * @description Services that are applied for with one form and followed by one number (`POST /api/v1/bundles`). What several of them ask
         *     for stands in `shared` and is asked once.
         */
        get: operations["listEventBundles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the exchange is
         * @description Its instances, the providers connected to them and how they answer, the log, and certificates that end soon. For officials of the portal itself with the role `operator`.
         */
        get: operations["getExchangeHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What applies to me
         * @description Questions that follow from the rules of services, and what the answers say of each service. Begin without answers; give
         *     an answer under the `key` of its question, or null for "I do not know"; send all answers again with each call. It ends
         *     when no question is left.
         *
         *     Answers are not stored and not logged. They bind nobody: a decision rests on the records the state fetches itself.
         */
        post: operations["askGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What your agency holds
         * @description Applications that are kept from being erased, what is to be looked at again first coming first; `hold` says by whom and why. Heads of the authority only.
         */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandate-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a register prove that you may act for somebody
         * @description For your minor child (`parent`), or for a legal entity you head (`legal-entity`). The portal asks the register about you through the exchange, which the list of accesses to your data shows; if it names the child, or the legal entity, the mandate is in force at once, and nobody has to accept it. It covers every power, in the services whose `representatives` name its kind, until the child is 18, or for a year. Done again it is the same mandate, confirmed anew; within a minute the register is not asked again. Its proof counts until `confirmedUntil`; whoever begins or submits an application under an older one (30 days for a child, one day for a legal entity) has the register asked again. When the register no longer says so the mandate ends at once, and with it all that is conducted under it. Sign in for yourself, not for an organisation.
         */
        post: operations["proveMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandates you have granted or received
         * @description Newest first, those that have ended among them.
         */
        get: operations["listMandates"];
        put?: never;
        /**
         * Let somebody act for you
         * @description Offers a power of attorney to a person, whom you name by their personal identification number. It is in force once they have accepted it, until its last day, or until either of you ends it. Whether there is such a person you are not told. A mandate cannot be handed on.
         */
        post: operations["grantMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates/{mandate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mandate
         * @description One of which you are a side.
         */
        get: operations["getMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates/{mandate}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a mandate
         * @description The person who granted it then sees your name, and you their personal identification number.
         */
        post: operations["acceptMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates/{mandate}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a mandate
         * @description At once, by either side, also in the middle of an application: the representative can do nothing more with it and sees it no longer; whoever is acted for goes on with it. An offer you do not want is declined so. Done again it changes nothing.
         */
        post: operations["revokeMandate"];
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
        /**
         * Offices, by agency, region or service, the nearest, those open now
         * @description Whether an office is open follows from its hours, which do not hold on public holidays and other days off, and from its
         *     exceptional days; all in the time of Tashkent. `asOf` says for which instant; a copy the portal had ready may be a minute
         *     old, and older when it says `X-Darcha-Stale`: compare `opening.closes` with your clock.
         */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{office}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the office.
                 * @example social-protection-tashkent
                 */
                office: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        /**
         * When an office is open, and who said so
         * @description For editors of its agency, as a whole and in all languages, to be changed and sent back.
         */
        get: operations["getOfficeHours"];
        /**
         * Say when an office is open
         * @description As a whole: what is left out is gone. It holds at once, and over what a later release of the catalogue's content says. One editor of the agency does this without a second person: people must not stand before a closed door.
         */
        put: operations["setOfficeHours"];
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
    "/api/v1/passport-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts of your agency
         * @description Those of the bodies under it too; the one changed last first.
         */
        get: operations["listPassportDrafts"];
        put?: never;
        /**
         * Begin a draft
         * @description The text is kept with its faults too; the reply names them. `version` and `published` may be left out: number and day are given with the publication.
         */
        post: operations["createPassportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passport-drafts/{draft}": {
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
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        /**
         * Read a draft
         * @description With its text, its faults and, when it has none, a preview of the service.
         */
        get: operations["getPassportDraft"];
        /**
         * Replace the text
         * @description Of a draft that is being edited, or was returned.
         */
        put: operations["replacePassportDraft"];
        post?: never;
        /**
         * Give a draft up
         * @description It can still be read, and says who did what.
         */
        delete: operations["discardPassportDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passport-drafts/{draft}/differences": {
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
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        /**
         * What a draft changes
         * @description Compared with the version `from`, or with the last one published.
         */
        get: operations["comparePassportDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passport-drafts/{draft}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        /**
         * Who changed what and when
         * @description Everything that was done with a draft, the oldest first.
         */
        get: operations["listEditorialEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passport-drafts/{draft}/publication": {
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
                 * @description The `ETag` of the draft you have read, for example `"3"`, and not `*`: only a text that was read is published. Read the draft again, then publish it with its `ETag`. Refused with 412 when the draft has changed since.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["ReadDraftIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish it
         * @description Under the next version number, in force from `day` on; only by somebody who has written nothing of it (403 `second-person-required`), and only the text that was read: `If-Match` names it. A published version never changes. Sent again, it completes what was cut short.
         */
        post: operations["publishPassportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passport-drafts/{draft}/return": {
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
                 * @description The `ETag` of the draft you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["DraftOptionalIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it back to its authors
         * @description With the reason, so that they can change it.
         */
        post: operations["returnPassportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passport-drafts/{draft}/submission": {
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
                 * @description The `ETag` of the draft you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["DraftOptionalIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand it to a colleague
         * @description Only a text without faults; otherwise 400 `passport-faulty` names them with their lines.
         */
        post: operations["submitPassportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a passport before it is published
         * @description Send the YAML document as it is. The answer lists every fault with its line, its place and its cure: faults of shape,
         *     and those of meaning (a rule that names an answer nobody gives, a step of an unknown agency, a term without a legal
         *     basis, a placeholder that is not filled in). The document is taken as a draft: `version` and `published` may be missing,
         *     since publishing gives both. Nothing is stored. The command `passport check FILE...` does the same on your own machine;
         *     with a file `passports/<id>/<version>.yaml` of a content directory it demands both.
         */
        post: operations["checkPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When everything held about you was asked for
         * @description The last hundred, newest first. If you did not ask for one of them, somebody else could sign in as you: tell those who run the
         *     portal the correlation id.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Everything the state holds about you here, in one file
         * @description A ZIP archive, sent as it is made: your applications with their answers, records, letters, results (signed, and as PDF in the
         *     language negotiated) and signed records of every step; your files as they are; uploads under way; bundles; timelines; every access
         *     to your records with what proves it; your disputes; and who asked for such an export before. `README.<language>.txt` explains it in
         *     five languages, `manifest.json`, the last member, names every other with its SHA-256 and says what could not be handed over and
         *     why (`complete`). It is for you alone: whoever acts for a legal entity or for somebody else cannot have it.
         *
         *     It has no length beforehand. A download that breaks off leaves no readable archive; begin it anew. At most ten a day, one at a time;
         *     each is written down before it begins. When a part of the portal is away nothing is sent, and `party` says which.
         */
        post: operations["exportPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepared-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a draft for a person
         * @description Leaves answers for a person, who opens the draft with the code, completes and submits it. It belongs to nobody until then, holds no records, and is erased after 14 days. Your token needs the scope `drafts`. Give the code to nobody but that person: whoever has it can open the draft, once. You are not told who did; with the person's agreement `/api/v1/application-webhooks` tells you how the application goes on.
         */
        post: operations["prepareDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prepared-drafts/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a draft that was prepared for you
         * @description The draft is yours from then on, and nobody else's; `preparedBy` says which program prepared it. Check every answer: you submit it in your own name. The same code opens the same draft for you again, and nothing for others.
         */
        post: operations["claimDraft"];
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
         * @description The applications in which it is the agency's turn, by the term of its own part, the nearest first.
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
    "/api/v1/queue/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much waits
         * @description How many applications wait for your agency; each number is counted up to 10,000.
         */
        get: operations["countQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give me the next one
         * @description Claims the application with the nearest term that nobody has, and gives it whole. Sent again with the same `Idempotency-Key` it gives the same one, as long as you have it.
         */
        post: operations["claimNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One step with many
         * @description Claims, assigns or approves up to 50 applications. Each has an outcome of its own: `application` where the step was taken, `problem` where it was refused.
         */
        post: operations["takeBulkStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your quota
         * @description How many requests your client may send a day and has sent on the last seven. Every request with your access token counts, public ones too, and only this one does not; it is answered also when nothing is left. Other answers carry `daily` beside `default` in `RateLimit` and `RateLimit-Policy` as soon as your standing is known, a moment after your first request; beyond the limit they are 429 `quota-exceeded`.
         */
        get: operations["getQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The quotas of all clients
         * @description Of the clients that are registered and of those that have sent something within seven days, by identifier. For officials of the portal itself with the role `operator`.
         */
        get: operations["listQuotas"];
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
    "/api/v1/record-types/{agency}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a record type
         * @description What it holds and how sensitive each field is, who holds it and whether that register can be reached, and which services fetch it, for what, under which law.
         */
        get: operations["getRecordType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/represented-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications you conduct for others
         * @description Newest first. They belong to the people you act for and stand in their lists, too.
         */
        get: operations["listRepresentedApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-status-lists/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was revoked
         * @description Of the results issued on a day, which were revoked: a Token Status List (IETF, draft-ietf-oauth-status-list) with one bit a
         *     result, signed by the portal. A result names its list and its place in the member `status`. For programs that verify many
         *     results, or without a network: a list may be kept for as long as its `ttl` says, and counts until its `exp`.
         */
        get: operations["getResultStatusList"];
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
    "/api/v1/results/pdf-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a PDF
         * @description Whether a PDF is a result of the portal, in force, and unaltered to its last byte. It is neither stored nor logged.
         */
        post: operations["verifyPdf"];
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
    "/api/v1/schemas/passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of passports
         * @description JSON Schema 2020-12 of the document from which everything about a service follows. Its `$id` is this address. Editors that know JSON Schema complete and check a passport by it while it is written; `POST /api/v1/passports/check` finds what a schema cannot say.
         */
        get: operations["getPassportSchema"];
        put?: never;
        post?: never;
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
         * @description The version in force. `Accept` or `format` chooses the form: JSON; linked data of CPSV-AP 3.2.0 (`application/ld+json`,
         *     `text/turtle`); schema.org (`application/ld+json` with the profile `https://schema.org/`); CSV; NDJSON.
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
    "/api/v1/services/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How two versions differ
         * @description In words, of two published versions of a service.
         */
        get: operations["compareServiceVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long applications really take
         * @description From the submission to the decision, over the last twelve months: what half, and what nine in ten of the applications did
         *     not exceed, within 2.5 %. A service nobody has applied for is told as too few.
         */
        get: operations["getServiceDurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which records a service needs, and who holds them
         * @description Of the version in force: every record the state fetches for it, from whom, which fields, for what purpose and under which law, and which conditions, documents and facts of the service rest on it. Drawn from the passport and the exchange's record types, so it cannot differ from what is done.
         */
        get: operations["listServiceEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/schema-org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A service as a GovernmentService of schema.org
         * @description The same as reading the service with `Accept: application/ld+json; profile="https://schema.org/"`, in the language negotiated.
         */
        get: operations["getServiceForSearchEngines"];
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
    "/api/v1/services/{id}/versions/{version}/passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the passport of a version
         * @description The whole document the service is made from, as /schemas/passport describes it: texts in all languages (Uzbek in Cyrillic script where it differs from what transliteration gives), rules as expressions. YAML holds all JSON, so that it can be sent back as the text of a draft once `version`, `published` and `retired` are taken out.
         */
        get: operations["getServicePassport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/versions/{version}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a version
         * @description From `day` on it can no longer be applied for. Retiring the version in force ends the service: no earlier version comes back, because that would be a publication; to go on with one, publish its text as a new version. A version that is retired before its first day, from that day on, leaves the one before it in force. `versionInForce` of the answer says what is left. One editor of the agency does this at once and for good, without a second person: ending a service must not wait. The day never changes; sent again, nothing happens.
         */
        post: operations["retireServiceVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions while typing
         * @description Titles and common keywords, in the language negotiated, that what has been typed so far may be meant to become; the likeliest first, each with the service it leads to.
         */
        get: operations["suggestServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signature-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for your signature
         * @description Applications of others that are submitted once you, and whoever else is named, have signed; newest first.
         */
        get: operations["listSignatureRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signature-requests/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what you are to sign
         * @description Only as long as your signature is waited for. What registers know of the applicant you are not shown.
         */
        get: operations["getSignatureRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signature-requests/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to sign
         * @description The applicant reads your reason; the application is theirs again, to correct or to withdraw.
         */
        post: operations["refuseSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signature-requests/{number}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an application
         * @description What you have read, by its `digest`; refused when the application has changed since. With the last signature it is submitted, and its legal term begins.
         */
        post: operations["signApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many questions agencies asked one another on a day
         * @description By who was asked for what, for whom, and what became of it; counted from the log of the exchange. It is nobody's property:
         *     [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).
         *
         *     So that no group tells of a person, those of fewer than five questions are told of only all together, in the last row, and
         *     a day only once it is over, a few minutes after midnight in Tashkent. `Accept` or `format` chooses JSON or a table
         *     (CSV, RFC 4180).
         */
        get: operations["getExchangeStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where an application or a bundle is, by number and code
         * @description For whoever has the number and the follow-up code of an application ("D-...") or of a bundle ("B-..."): without signing in, and without a word about the
         *     person. Sent as a body, so that the code stands in no address and no log. An unknown number, a wrong code and a locked
         *     one cannot be told apart; five wrong codes lock the code for an hour, or until the applicant renews it.
         */
        post: operations["findStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The country, its regions and their districts */
        get: operations["listTerritories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an exchange
         * @description Whether agencies exchanged what a bundle says: signatures, certificates at the time, the place in the log, its checkpoint,
         *     time stamp, schemas. Every check is made and every fault told; what was skipped is not proven. The same for people is the
         *     page `/verify`; the same without trusting this portal is the command `verify`.
         *
         *     The bundle's checkpoint is compared with `other`, one that you kept; without it, with the newest checkpoint of the log.
         *     While the exchange does not answer, what needs it is skipped, and `log` is absent. Nothing of the bundle is kept or logged.
         */
        post: operations["verifyExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your webhooks
         * @description Each with its state, how far it has been told, and its last attempts.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Be told of changes
         * @description Every change of the catalogue from now on is posted to your address, in order, as a CloudEvent 1.0 in structured JSON
         *     (`application/cloudevents+json`), signed as Standard Webhooks says: `webhook-id`, `webhook-timestamp` and
         *     `webhook-signature` (HMAC-SHA256 with the secret of this reply). Refuse what is older than five minutes, and take the
         *     same `webhook-id` once. Answer with 200 to 299 within ten seconds. An address that fails is tried again after 5 seconds,
         *     5 and 30 minutes, 2, 5 and then every 10 hours; after five days it is disabled, which its state says.
         *     `data` of the event has the change's `position`: what you have missed is at `/api/v1/changes?after=<position>`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a webhook
         * @description Nothing more is sent. One that has gone already is no error.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret
         * @description For 24 hours messages carry two signatures, of the new and of the old secret. A webhook that was disabled is tried again at once, from where it stopped.
         */
        post: operations["renewWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/services.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The services published last, as a feed
         * @description Atom (RFC 4287) with the 50 versions that came into force last, in one language.
         */
        get: operations["getAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/govstack/listClients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members that provide records, and their applications
         * @description Each member that gives records to others, as MEMBER and, where its services are, as APPLICATION. This instance is not federated: another `instanceId` than UZ is refused.
         */
        get: operations["listClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/govstack/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/allowedMethods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services the client may call
         * @description Of those a member offers, the ones that an agreement in force lets the client ask for. Agreements are shown to officials of the agencies they are between and to the portal's operators only, so the client has to be the official's agency.
         */
        get: operations["allowedMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/govstack/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/getOpenAPI": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Description of a service
         * @description An OpenAPI 3.1 document with the schemas of arguments and record, as YAML, or as a string of JSON for those who accept `application/json` alone.
         */
        get: operations["getOpenAPI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/govstack/r1/{instanceId}/{memberClass}/{memberCode}/{applicationCode}/listMethods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Services a member offers
         * @description A service is a record type; it is asked for through the exchange, over gRPC with the certificate of a member.
         */
        get: operations["listMethods"];
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
    "/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the log of the exchange is what was signed
         * @description Every question that one agency puts to another about a record, granted, denied or failed, is an entry of one log, and
         *     every entry a leaf of a Merkle tree (RFC 9162). The exchange signs what the tree is about every second while there is
         *     something new. From then on no entry can be altered, left out or put in between without that showing to whoever kept
         *     an earlier checkpoint.
         *
         *     `/log` is the prefix of the log in the sense of C2SP `tlog-tiles`: monitors read `/log/checkpoint` and
         *     `/log/tile/...` with tools that know the format, and verify them by the key at `/log/key`. The entries themselves
         *     hold pseudonyms of persons and are not published; a person sees those about them under `/api/v1/accesses`.
         */
        get: operations["getLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was signed of the log last
         * @description A signed note in the form of C2SP `tlog-checkpoint`. To be kept for a second at most.
         */
        get: operations["getLogCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The key that signs the log
         * @description `<name>+<id>+<key>`, as C2SP `signed-note` writes keys of verifiers. Get it once and keep it: a key that is asked for each time proves nothing.
         */
        get: operations["getLogKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{level}/{first}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the tree
         * @description A tile of C2SP `tlog-tiles`: up to 256 hashes of 32 bytes. Level 0 holds the hashes of entries, each higher one the
         *     roots of full tiles of the level below. Behind the level stands the tile's place in threes of digits, all but the
         *     last behind an `x`; a tile that is not full yet has `.p/` and its width behind it. So addresses have up to four parts
         *     behind the level: `/log/tile/0/067`, `/log/tile/0/067.p/8`, `/log/tile/0/x001/067.p/8`,
         *     `/log/tile/0/x001/x234/067.p/8`. Only what the newest checkpoint speaks for is there; what is, never changes.
         */
        get: operations["getLogTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{level}/{first}/{second}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the tree, two parts
         * @description As `/log/tile/{level}/{first}`.
         */
        get: operations["getLogTileBeyond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{level}/{first}/{second}/{third}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the tree, three parts
         * @description As `/log/tile/{level}/{first}`.
         */
        get: operations["getLogTileFarBeyond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log/tile/{level}/{first}/{second}/{third}/{fourth}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hashes of the tree, four parts
         * @description As `/log/tile/{level}/{first}`.
         */
        get: operations["getLogTileFarthest"];
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
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What robots may read */
        get: operations["getRobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the pages of services are, for search engines */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/findUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was given your records
         * @description The accesses to your records that were granted, newest first, in the form of Estonia's data-usage monitor 2.1.0; those refused, the law and the proof stand in `/api/v1/accesses`. Both codes must be your own: nobody asks for another.
         */
        get: operations["findUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether accesses can be asked for */
        get: operations["heartbeat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/usagePeriod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Since when accesses are kept
         * @description Without an end, since they can be asked for up to the present moment.
         */
        get: operations["usagePeriod"];
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
            consumerName?: components["schemas"]["Text"];
            /** @description True when you have disputed it. */
            disputed: boolean;
            /** @description Fields asked for, of those the record type has. */
            fields: string[];
            /** @description What those fields are, by their names. */
            fieldTitles?: {
                [key: string]: components["schemas"]["Text"];
            };
            law?: components["schemas"]["Law"];
            /** @description Position in the exchange's log. */
            position: number;
            proof: components["schemas"]["AccessProof"];
            /** @description Code of the agency that holds the record. */
            provider: string;
            providerName?: components["schemas"]["Text"];
            /** @description The service it was asked for; absent unless an agreement covered the question. */
            purpose?: string;
            /** @description Why nothing was given out; absent when it was granted. */
            reason?: components["schemas"]["Text"];
            /** @description What the record is. */
            recordTitle?: components["schemas"]["Text"];
            recordType: string;
            /** @description Code of the member of the exchange that asked, as its signature proves: the agency itself, or one that asks for it. */
            sender: string;
            senderName?: components["schemas"]["Text"];
            /** @description Title of that service. */
            serviceTitle?: components["schemas"]["Text"];
            /** @description Which of them are special personal data (law ZRU-547, articles 25 and 26); absent when none is. */
            specialFields?: string[];
            verdict: components["schemas"]["AccessVerdict"];
        };
        /** @description By what you can check that the access stands in the log for good. */
        AccessProof: {
            /** @description The entry of the log, base64: SHA-256 of a zero byte and these bytes is `leafHash`. Absent unless an agreement covered the question, since it also holds what the question merely claims. */
            entry?: string;
            /** @description Address of the access with its whole proof. */
            href: string;
            /** @description Proof that the entry is in the tree; absent for the second until a checkpoint covers it. */
            inclusion?: {
                /** @description The signed checkpoint of that tree (C2SP `tlog-checkpoint`). */
                checkpoint: string;
                /** @description From the leaf to the root, base64 each (RFC 9162, 2.1.3; the leaf's index is `position` less 1). */
                hashes: string[];
                /** @description The key that signs checkpoints, as at /log/key. */
                key: string;
                /** @description Leaves of the tree. */
                treeSize: number;
            };
            /** @description Hash of the entry as a leaf of the log's Merkle tree (RFC 9162), base64. */
            leafHash: string;
        };
        /**
         * @description `granted` under an agreement, `denied` by a rule, `failed` when it was not answered properly.
         * @enum {string}
         */
        AccessVerdict: "granted" | "denied" | "failed";
        /**
         * @description What the caller can do with the application now.
         * @enum {string}
         */
        Action: "update" | "request-evidence" | "submit" | "withdraw" | "claim" | "assign" | "approve" | "reject" | "return" | "confirm" | "object" | "write" | "reply" | "ask-opinion" | "give-opinion" | "extend" | "collect" | "revoke" | "name-collector" | "reissue-code" | "attach" | "detach" | "entrust" | "take-over" | "use-earlier-record" | "use-own-paper" | "ask-register" | "allow-informing" | "end-informing" | "hold" | "release-hold";
        Agency: {
            code: components["schemas"]["Code"];
            name: components["schemas"]["Text"];
            /** @description The agency it belongs to. */
            parent?: components["schemas"]["Code"];
            /** @description True for invented sample data. */
            sample: boolean;
            telephone?: string;
            /** @description The territory it works for: with `parent` it is a territorial body of that agency. */
            territory?: components["schemas"]["TerritoryCode"];
            website?: string;
        };
        Agreement: {
            /** @description Only of one by itself: what was done about it, in the order in which it was done. */
            acts?: components["schemas"]["AgreementDeed"][];
            href: string;
            id: string;
            /** @description What is asked for; absent when nothing is. */
            proposed?: components["schemas"]["AgreementTerms"];
            /** @description Code of the member that asks for it. */
            proposedBy?: components["schemas"]["Code"];
            /** @description Code of the agency that holds the records. */
            provider: components["schemas"]["Code"];
            quotas: components["schemas"]["AgreementQuotaStanding"][];
            /** @description Why it was refused, suspended or ended, or a proposal was refused. */
            reason?: string;
            /** @description Since when it is so. */
            since: components["schemas"]["Instant"];
            /** @description Fields of the terms that are special personal data (law ZRU-547, articles 25 and 26). */
            specialFields: string[];
            state: components["schemas"]["AgreementState"];
            /** @description In force, or last in force; absent when it was never granted. */
            terms?: components["schemas"]["AgreementTerms"];
            waits: components["schemas"]["AgreementWait"][];
        };
        /** @enum {string} */
        AgreementActKind: "request" | "grant" | "refuse" | "withdraw" | "suspend" | "resume" | "end" | "propose";
        /** @description What a member did about an agreement. */
        AgreementDeed: {
            at: components["schemas"]["Instant"];
            /**
             * @description On whose word: the member's `signature`; a `policy` of the provider; `seed`, of a development installation.
             * @enum {string}
             */
            by: "signature" | "policy" | "seed";
            /** @description SHA-256 of the signed act, hexadecimal, by which the members hold it. */
            digest: string;
            kind: components["schemas"]["AgreementActKind"];
            /** @description Code of the member that did it. */
            member: components["schemas"]["Code"];
            reason?: string;
            /** @description Terms it carried. */
            terms?: components["schemas"]["AgreementTerms"];
        };
        /** @description How a limit on questions stands; the same for both sides. */
        AgreementQuotaStanding: {
            limit: number;
            /** @description A warning: four fifths or more are used. */
            low: boolean;
            remaining: number;
            /** @description When it begins anew. */
            renewsAt: components["schemas"]["Instant"];
            /**
             * @description `day`, `month`: of the agreement. `total`: a day, of the provider for all agreements on the record type.
             * @enum {string}
             */
            scope: "day" | "month" | "total";
            used: number;
        };
        /** @enum {string} */
        AgreementState: "requested" | "granted" | "suspended" | "refused" | "withdrawn" | "ended";
        /** @description Who may ask for which fields of which record, for what, under which law, how long and how often. */
        AgreementTerms: {
            /** @description Key of the legal basis in the passports of these services. */
            basis: string;
            /** @description Code of the agency that needs the records. */
            consumer: components["schemas"]["Code"];
            fields: string[];
            /**
             * Format: date
             * @description First day in force, Tashkent.
             */
            from: string;
            /** @description Identifiers of services. */
            purposes: string[];
            /** @description How many questions; absent without a limit of its own. */
            quota?: {
                perDay?: number;
                perMonth?: number;
            };
            recordType: components["schemas"]["RecordTypeId"];
            /** @description Code of the member that asks for it; absent when it asks itself. */
            through?: components["schemas"]["Code"];
            /**
             * Format: date
             * @description Last day in force, Tashkent.
             */
            until: string;
        };
        /** @description What it waits for, who must act, and what would end the wait. */
        AgreementWait: {
            /** @enum {string} */
            code: "grant" | "grant-special" | "change" | "suspension" | "term-ahead" | "term-over" | "quota-used" | "total-used";
            /** @description Who must act: `agency:<code>`, or `time` when it ends by itself. */
            party: string;
            reason: components["schemas"]["Text"];
            since: components["schemas"]["Instant"];
            /** @description When it ends by itself; absent when it does not. */
            until?: components["schemas"]["Instant"];
        };
        /** @description What is wrong with an answer. */
        AnswerFault: {
            /** @description Stable code, for example required or pattern. */
            code: string;
            /** @description What is wrong and what to do. */
            message: components["schemas"]["Text"];
            /** @description JSON Pointer of the answer. */
            path: string;
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
            /** @description Files attached to it. */
            attachments?: components["schemas"]["Attachment"][];
            evidence: components["schemas"]["Evidence"][];
            form: components["schemas"]["Answers"];
            formState?: components["schemas"]["FormState"];
        };
        ApplicationNumber: string;
        /** @description What one agency decides on the way to the whole. */
        ApplicationPart: {
            /** @description Code of the agency that decides. */
            agency: components["schemas"]["Code"];
            /** @description When it was decided. */
            at?: components["schemas"]["Instant"];
            basis?: components["schemas"]["BasisNamed"][];
            /**
             * @description `official`, or `silence` where the term passed.
             * @enum {string}
             */
            by?: "official" | "silence";
            /** @description The official who has it; for officials of the agency, as all that follows. */
            claimedBy?: string;
            /** @description The official who decided, or confirmed. */
            decidedBy?: string;
            /** @description Why the last proposal was not confirmed. */
            objection?: string;
            /** @description What stands. */
            outcome?: components["schemas"]["PartOutcome"];
            /** @description True when its term has passed without a decision. */
            overdue?: boolean;
            /** @description What one official has proposed and another is to confirm. */
            proposal?: {
                at: components["schemas"]["Instant"];
                /** @description The official who proposed it. */
                by: string;
                outcome: components["schemas"]["PartOutcome"];
                /** @description For the applicant. */
                reasons?: string;
            };
            /** @description The official who proposed it. */
            proposedBy?: string;
            reasons?: components["schemas"]["Text"];
            /** @description When its turn came. */
            since?: components["schemas"]["Instant"];
            /** @description What an official must be versed in. */
            skill?: string;
            /**
             * @description `waiting` (its turn has not come, or the applicant is correcting), `open`, `decided`, or `dropped` (the whole has ended without it).
             * @enum {string}
             */
            state: "waiting" | "open" | "decided" | "dropped";
            /** @description Code of the step in the service's process; `decision` where it has none. */
            step: components["schemas"]["Code"];
            /** @description Code of the territory or office whose officials decide. */
            territory?: string;
            /** @description What it decides. */
            title: components["schemas"]["Text"];
            /** @description End of its term. */
            until?: components["schemas"]["Instant"];
        };
        /** @description The whole schema is `record.schema.json` of the library application-record. */
        ApplicationRecord: {
            /** @description What is known of the application beside its steps; signed with them. */
            about: Record<string, never>;
            /** @description Every step, the first first. */
            entries: Record<string, never>[];
            /** @constant */
            format: "darcha-application-record/1";
            /** @description JWS in compact form. */
            head: string;
        };
        /** @description What was found when the record of an application was verified. */
        ApplicationRecordVerification: {
            /** @description Of which application it speaks; to be believed only when `ok`. Absent when the file cannot be read. */
            about?: {
                /** @description Code of the agency that decides. */
                agency: string;
                /** @description An instant. */
                createdAt: string;
                /** @description When they were erased. */
                erasedAt?: string;
                /** @description Until when answers, records, files and messages are kept. */
                keptUntil?: string;
                number: string;
                service: string;
                serviceVersion: number;
                /** @description After the last step. */
                state: string;
            };
            /** @description In this order: `record` (its form), `chain`, `values`, `head` (the signature). */
            checks: {
                /** @description Why it was skipped: `record-unreadable`. */
                code?: string;
                faults: {
                    /** @description Stable; as in the library's README. */
                    code: string;
                    /** @description In English: what is wrong. */
                    message: string;
                    /** @description Where in the file, a JSON Pointer. */
                    path: string;
                }[];
                /** @description How many more faults there are than `faults` lists. */
                faultsLeftOut?: number;
                /** @enum {string} */
                name: "record" | "chain" | "values" | "head";
                /** @enum {string} */
                outcome: "ok" | "failed" | "skipped";
                /** @description The same in English. */
                reason?: string;
            }[];
            /** @description True when no check has failed. */
            ok: boolean;
            /** @description When the portal signed it, an instant; absent when the head cannot be read. */
            signedAt?: string;
            /** @description How many steps it tells of. */
            steps?: number;
        };
        /** @description Where an application is, without a word about the person. */
        ApplicationStatus: {
            /** @description Code of the agency that decides. */
            agency: components["schemas"]["Code"];
            /** @description Its name. */
            agencyName: components["schemas"]["Text"];
            decidedAt?: components["schemas"]["Instant"];
            /** @description When the legal term of the decision ends; absent while it stands still. */
            expectedEnd?: components["schemas"]["Instant"];
            /** @description What comes next. */
            next: components["schemas"]["Text"];
            number: components["schemas"]["ApplicationNumber"];
            service: components["schemas"]["Code"];
            state: components["schemas"]["State"];
            /** @description True while that term stands still. */
            stopped: boolean;
            submittedAt?: components["schemas"]["Instant"];
            /** @description Title of the service. */
            title: components["schemas"]["Text"];
            usually?: components["schemas"]["DurationSpread"];
            wait?: components["schemas"]["Wait"];
        };
        ApplicationSummary: {
            actions: components["schemas"]["Action"][];
            /** @description Code of the agency that decides. */
            agency: components["schemas"]["Code"];
            applicant?: components["schemas"]["Applicant"];
            /** @description Number of the bundle it is a part of. */
            bundle?: components["schemas"]["ApplicationNumber"];
            /** @description The official who has claimed it; for officials only. */
            claimedBy?: string;
            clock?: components["schemas"]["DecisionClock"];
            collection?: components["schemas"]["Collection"];
            createdAt: components["schemas"]["Instant"];
            decision?: components["schemas"]["Decision"];
            duplicateOverride?: components["schemas"]["DuplicateOverride"];
            /** @description When answers, records, files and messages were erased; the record of its steps stays. */
            erasedAt?: components["schemas"]["Instant"];
            erasureDelay?: components["schemas"]["ErasureDelay"];
            /** @description With it the status can be followed without signing in; for the applicant only. */
            followUpCode?: components["schemas"]["FollowUpCode"];
            hold?: components["schemas"]["Hold"];
            /** @description Address of the application. */
            href?: string;
            /** @description The program that is told of every change of state; for the applicant only. */
            informed?: string;
            /** @description Until when a draft, or what is personal in an application that has ended, is kept; then it is erased. */
            keptUntil?: components["schemas"]["Instant"];
            /** @description What an official should look at; for officials only. */
            notes?: components["schemas"]["Text"][];
            number: components["schemas"]["ApplicationNumber"];
            /** @description What each agency decides, in the order of the service's process; absent before an examination. */
            parts?: components["schemas"]["ApplicationPart"][];
            /** @description The program that prepared it for the applicant, by its client. */
            preparedBy?: string;
            representation?: components["schemas"]["Representation"];
            /** @description Verification code of the issued result. */
            resultCode?: string;
            revocation?: components["schemas"]["Revocation"];
            service: components["schemas"]["Code"];
            serviceVersion: number;
            signing?: components["schemas"]["Signing"];
            state: components["schemas"]["State"];
            submittedAt?: components["schemas"]["Instant"];
            title: components["schemas"]["Text"];
            /** @description True while a message waits to be read. */
            unreadMessages?: boolean;
            /** @description Counts every change, from 1; also the ETag. */
            version: number;
            wait?: components["schemas"]["Wait"];
        };
        /** @description A file of an application. */
        Attachment: {
            addedAt: components["schemas"]["Instant"];
            /** @description SHA-256 of the content, hexadecimal. */
            digest?: string;
            /** @description Your name for it, without folders and with the ending of its type. */
            fileName: string;
            /** @description Where it can be downloaded; absent where it cannot. */
            href?: string;
            /** @description Identifier within the application. */
            id: string;
            /** @description Media type of its content. */
            mediaType?: string;
            /** @description Its name in the service. */
            name: string;
            /** @description Why it waits or was refused, and what to do. */
            reason?: components["schemas"]["Text"];
            /** @description Stable code of the reason. */
            reasonCode?: string;
            /** @description Bytes. */
            size?: number;
            /**
             * @description `quarantined` waits for the virus scanner, `refused` cannot be taken; `reason` says why.
             * @enum {string}
             */
            state: "uploading" | "scanning" | "quarantined" | "clean" | "refused";
            /** @description Absent before it was looked into. */
            type?: components["schemas"]["FileType"];
        };
        /** @description A file that is to be attached. */
        AttachmentRule: {
            /** @description Key of the legal basis. */
            basis?: string;
            /** @description Largest size of one file, bytes. */
            largest: number;
            /** @description How many files. */
            most: number;
            /** @description Its name in the passport; uploads give it. */
            name: string;
            note?: components["schemas"]["Text"];
            /** @description False when it may be left out; `when` narrows down when it is needed. */
            required: boolean;
            title: components["schemas"]["Text"];
            /** @description What the files may be, told by their content. */
            types: components["schemas"]["FileType"][];
            /** @description The condition in FEEL (DMN 1.5), over `applicant` and `form`, under which it is required; always when absent. */
            when?: string;
        };
        /**
         * @description Whom a service is for.
         * @enum {string}
         */
        Audience: "natural-person" | "legal-entity" | "state-body";
        /** @description A legal basis of the service. */
        BasisNamed: {
            article?: string;
            /** @description Its key in the passport. */
            key: string;
            title: components["schemas"]["Text"];
        };
        BulkOutcome: {
            application?: components["schemas"]["ApplicationSummary"];
            number: components["schemas"]["ApplicationNumber"];
            /** @description Why the step was not taken. */
            problem?: {
                code: string;
                detail: string;
                type: string;
            };
        };
        /** @description Several services applied for with one form and followed by one number. */
        Bundle: {
            actions: ("update" | "request-evidence" | "submit" | "withdraw")[];
            answers?: components["schemas"]["BundleAnswers"];
            code: components["schemas"]["Code"];
            createdAt: components["schemas"]["Instant"];
            /** @description Code of the event. */
            event: components["schemas"]["Code"];
            fee: components["schemas"]["BundleFee"];
            followUpCode?: components["schemas"]["FollowUpCode"];
            /** @description Address of the bundle. */
            href: string;
            /** @description Until when the draft is kept. */
            keptUntil?: components["schemas"]["Instant"];
            number: components["schemas"]["ApplicationNumber"];
            parts: components["schemas"]["BundlePart"][];
            shared: components["schemas"]["SharedAnswer"][];
            state: components["schemas"]["BundleState"];
            submittedAt?: components["schemas"]["Instant"];
            title: components["schemas"]["Text"];
            /** @description Counts changes of the bundle itself, from 1; also the ETag. */
            version: number;
        };
        /** @description Answers: what is asked once under `shared`, by its name there; everything else under `parts`, by service and name. */
        BundleAnswers: {
            parts?: {
                [key: string]: components["schemas"]["Answers"];
            };
            shared?: components["schemas"]["Answers"];
        };
        /** @description One thing that happened to the bundle, or to a part of it. */
        BundleEvent: {
            /** @description Number of the part. */
            application?: components["schemas"]["ApplicationNumber"];
            at: components["schemas"]["Instant"];
            /** @description Who did it. */
            party: components["schemas"]["Party"];
            /** @description Service of the part. */
            service?: components["schemas"]["Code"];
            /** @description State of the bundle or of the part after it. */
            state: string;
            text: components["schemas"]["Text"];
            type: string;
            wait?: components["schemas"]["Wait"];
        };
        /** @description Fees together, each with the ten per cent less of applying online; null when there is none. */
        BundleFee: null | {
            /** @description At the counter, whole sums. */
            counter: number;
            /** @constant */
            currency: "UZS";
            /** @description Through the portal, whole sums. */
            online: number;
        };
        /** @description One service of a bundle. */
        BundlePart: {
            /** @description Code of the agency that decides. */
            agency?: components["schemas"]["Code"];
            application?: components["schemas"]["ApplicationSummary"];
            evidence?: components["schemas"]["Evidence"][];
            fee: components["schemas"]["BundleFee"];
            /** @description Where the form of this part is, as with an application; while the bundle is a draft. Names and paths are those of the part's own form, also of what is shared. */
            formState?: components["schemas"]["FormState"];
            leftOut: boolean;
            /** @description Number of the application it is, or will be. */
            number?: components["schemas"]["ApplicationNumber"];
            /** @description Why it cannot be applied for. */
            obstacle?: {
                code: components["schemas"]["Code"];
                text: components["schemas"]["Text"];
            };
            service: components["schemas"]["Code"];
            serviceVersion?: number;
            title: components["schemas"]["Text"];
        };
        /**
         * @description `under-way`: a part is being worked on; `awaiting-applicant`: a part waits for the applicant; `granted`, `partly-granted`, `not-granted`: every part has ended.
         * @enum {string}
         */
        BundleState: "draft" | "under-way" | "awaiting-applicant" | "granted" | "partly-granted" | "not-granted" | "withdrawn" | "expired";
        /** @description Where a bundle and each of its parts is, without a word about the person. */
        BundleStatus: {
            /** @description What comes next; absent where the parts say it. */
            next?: components["schemas"]["Text"];
            /** @description Number of the bundle. */
            number: components["schemas"]["ApplicationNumber"];
            parts: {
                service: components["schemas"]["Code"];
                /** @description The application; absent until it has begun. */
                status?: components["schemas"]["ApplicationStatus"];
                /** @description Title of the service. */
                title: components["schemas"]["Text"];
            }[];
            state: components["schemas"]["BundleState"];
            submittedAt?: components["schemas"]["Instant"];
            /** @description Title of the bundle. */
            title: components["schemas"]["Text"];
        };
        CannedAnswer: {
            code: components["schemas"]["CannedAnswerCode"];
            kinds: components["schemas"]["CannedAnswerKinds"];
            savedAt: components["schemas"]["Instant"];
            /** @description The head who saved it last. */
            savedBy: string;
            /** @description Services it is for; empty for all. */
            services: string[];
            text: components["schemas"]["CannedAnswerText"];
            /** @description What officials find it by. */
            title: string;
            version: number;
        };
        CannedAnswerCode: string;
        /** @description What it is for: reasons of a `return` for correction, of a `rejection` or of an `extension`, or a `message`. */
        CannedAnswerKinds: ("return" | "rejection" | "message" | "extension")[];
        /** @description A canned answer of your agency. The applicant reads it in their own language; the application keeps its text as it is now. Where own words are given too, they follow it as they are. */
        CannedAnswerReference: {
            code: components["schemas"]["CannedAnswerCode"];
            /** @description The version you have seen; refused with 412 when it has changed since. */
            version?: number;
        };
        /** @description In all five languages. Placeholders, the same in each: `{number}` of the application, `{service}` and `{agency}` by name; where it is for returns alone also `{fields}` and `{papers}`, the titles of what is marked to be corrected. */
        CannedAnswerText: {
            en: string;
            kaa: string;
            ru: string;
            "uz-Cyrl": string;
            "uz-Latn": string;
        };
        /** @description Everything in force. */
        Catalogue: {
            agencies: components["schemas"]["Agency"][];
            edition: components["schemas"]["Edition"];
            events: {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                kind: "life" | "business";
                /** @description Identifiers of its services, in the order in which one needs them. */
                services: components["schemas"]["Code"][];
                title: components["schemas"]["Text"];
            }[];
            offices: components["schemas"]["Office"][];
            services: components["schemas"]["Service"][];
            territories: components["schemas"]["Territory"][];
        };
        ChangeList: {
            items: {
                /** @description When it was written down. */
                at: components["schemas"]["Instant"];
                /** @description The place of this change. */
                cursor: string;
                /**
                 * Format: date
                 * @description The day from which it is in force, or can no longer be applied for.
                 */
                day: string;
                /** @description Address of the version. */
                href: string;
                /** @enum {string} */
                kind: "published" | "retired";
                /** @description Its number in the log, from 1 without gaps; the same as `position` of a webhook's message. */
                position: number;
                service: components["schemas"]["Code"];
                version: number;
            }[];
            /** @description Whether further changes are there already. */
            more: boolean;
            /** @description The cursor to ask with next time. */
            next: string;
        };
        /** @description Legal terms: `5 working days`, `30 days`. */
        Clock: {
            /** @description Key of the legal basis. */
            basis: string;
            /** @description For a correction by the applicant. */
            correct?: string;
            /** @description From submission to decision. */
            decide: string;
            escalation?: components["schemas"]["Escalation"][];
            /** @description By how much an official may extend the term, once, with notice to the applicant; absent when it cannot be. */
            extension?: {
                /** @description Key of the legal basis. */
                basis: string;
                /** @description `10 working days` */
                by: string;
            };
            /**
             * @description Whether the term runs on while a register is away; it does also when absent.
             * @enum {string}
             */
            register?: "runs" | "stops";
            silence?: components["schemas"]["Silence"];
        };
        /** @description A stable code in lower case with dashes. */
        Code: string;
        /** @description Where and until when the result is collected. */
        Collection: {
            /** @description To be shown at the office; for the applicant only. */
            code?: string;
            collectedAt?: components["schemas"]["Instant"];
            /**
             * @description Who collected it; absent before.
             * @enum {string}
             */
            collectedBy?: "applicant" | "collector";
            collector?: components["schemas"]["Collector"];
            /** Format: date */
            lastDay?: string;
            /** @description Code of the office. */
            office: components["schemas"]["Code"];
        };
        /** @description Who may collect the result besides the applicant; the office compares it with the document shown. */
        Collector: {
            /** @description Personal identification number or identity document. */
            document: string;
            name: string;
        };
        /**
         * Format: date
         * @description A day in Tashkent.
         */
        Day: string;
        Decision: {
            /** @description How to appeal, when rejected. */
            appeal?: components["schemas"]["Text"];
            at: components["schemas"]["Instant"];
            /** @description Names of the files to be replaced or added, when returned. */
            attachments?: string[];
            basis?: components["schemas"]["BasisNamed"][];
            /** @description `rules`, `official` for a decision by a person, or `silence` where the law takes the end of the term for one. */
            by: string;
            /** @description JSON Pointers of the answers to be corrected. */
            fields?: string[];
            /** @enum {string} */
            outcome: "approved" | "rejected" | "returned";
            /** @description Codes of the papers to be brought or added, when returned. */
            papers?: components["schemas"]["Code"][];
            reasons?: components["schemas"]["Text"];
        };
        /** @description The legal term of the decision, as it stands. While the clock is stopped `deadline` is when it would end, were it to go on now. `deadline`, `remainingDays`, `overdue` and `explanation` are absent where the calendar of days off does not reach so far. */
        DecisionClock: {
            /** @description Who answers for the decision; others than the official once the term was escalated. */
            answers: {
                agency: components["schemas"]["Code"];
                /** @enum {string} */
                who: "official" | "head" | "higher-body";
            };
            deadline?: components["schemas"]["Instant"];
            /** @description All this in a sentence. */
            explanation?: components["schemas"]["Text"];
            /** @description By how many days an official may extend it now; absent when they may not. */
            extendableDays?: number;
            extension?: {
                /** @description When the applicant was given notice. */
                at: components["schemas"]["Instant"];
                /** @description By how many days, counted as the term's are. */
                days: number;
                /** @description Number of the event in the timeline that is the notice. */
                notice: number;
                reasons?: components["schemas"]["Text"];
            };
            /** @description True when the term has passed. */
            overdue?: boolean;
            /** @description How many days are left after today, counted as the term's are; 0 on the last day and later. */
            remainingDays?: number;
            silence: components["schemas"]["Silence"];
            startedAt: components["schemas"]["Instant"];
            /** @description True while it does not run. */
            stopped: boolean;
            /** @description For how many days it has not run, in all. */
            stoppedDays: number;
            stops: {
                at: components["schemas"]["Instant"];
                /** @description `correction` by the applicant, or `register` that is away. */
                reason: string;
                until?: components["schemas"]["Instant"];
            }[];
            /** @description As the law names it: `5 working days`, `15 days`. */
            term: string;
        };
        Difference: {
            /** @description What stands there now; absent when there is nothing. */
            new?: unknown;
            /** @description What stood there; absent when there was nothing. */
            old?: unknown;
            /** @description Where: a JSON Pointer in which an item of a list that has a code is named by it. */
            path: string;
            /** @description The difference in words. */
            words: components["schemas"]["Text"];
        };
        Differences: {
            /** @description The older version. */
            from: number;
            items: components["schemas"]["Difference"][];
            /** @description How many more there are than `items` lists. */
            leftOut?: number;
            service: components["schemas"]["Code"];
            /** @description The newer version; absent for a draft. */
            to?: number;
        };
        /** @description A person's dispute of an access to their records. */
        Dispute: {
            access?: components["schemas"]["Access"];
            /** @description Code of the agency that has to answer. */
            agency: components["schemas"]["Code"];
            agencyName?: components["schemas"]["Text"];
            /** @description What the agency has answered. */
            answer?: {
                at: components["schemas"]["Instant"];
                /** @description The answer as the agency's system signed it; absent when an official gave it through the portal. The payload is a `DisputeAnswer` of the exchange's contract, the signature a JWS with detached payload. */
                signed?: {
                    /** @description DER, in base64. */
                    certificate: string;
                    /** @description The bytes that are signed in base64. */
                    payload: string;
                    signature: string;
                };
                text: string;
            };
            /** @description A longer term for the answer, and why. */
            extension?: {
                at: components["schemas"]["Instant"];
                /** @description By how many days. */
                days: number;
                text: string;
            };
            openedAt: components["schemas"]["Instant"];
            /** @description Position of the access in the exchange's log. */
            position: number;
            /** @description Identifier of the question, for the agency that has to find it; for officials only. */
            questionId?: string;
            state: components["schemas"]["DisputeState"];
            /** @description What the person has written. */
            text: string;
            /** @description Who must act; absent once it is answered. */
            wait?: components["schemas"]["Wait"];
        };
        /**
         * @description `open` while the agency has to answer.
         * @enum {string}
         */
        DisputeState: "open" | "answered";
        DisputeText: {
            /** @description In your own words. */
            text: string;
        };
        DraftId: string;
        /**
         * @description `editing` (its text can be changed), `submitted` (a colleague decides), `returned` (given back with a `reason`; its text can be changed), `publishing` (begun; publishing it once more completes it), `published`, `discarded`.
         * @enum {string}
         */
        DraftState: "editing" | "submitted" | "returned" | "publishing" | "published" | "discarded";
        /** @description That it was submitted although another one was under way. */
        DuplicateOverride: {
            language: components["schemas"]["LanguageTag"];
            /** @description Number of the other one; for officials only. */
            number?: components["schemas"]["ApplicationNumber"];
            /** @description Why, in the applicant's words. */
            reason: string;
        };
        /** @description Of what there may be only one application under way. */
        DuplicatesRule: {
            /**
             * @description `per-person`: one for each person or legal entity; `per-subject`: one for each subject, whoever applies.
             * @enum {string}
             */
            one: "per-person" | "per-subject";
            /** @description Expression (FEEL) that tells subjects apart. */
            subject?: string;
            /**
             * @description `decided`: another may follow once it is decided; `ended`, as when absent: once it is collected, too.
             * @enum {string}
             */
            until?: "decided" | "ended";
        };
        /** @description How long decided applications really took, from the submission to the decision, over the last twelve months. */
        DurationSpread: {
            /** @description How many were decided. */
            count?: number;
            /** @description Half of them took no longer. */
            medianSeconds?: number;
            /** @description Nine in ten of them took no longer. */
            ninetiethSeconds?: number;
            /** @description All this in a sentence. */
            text: components["schemas"]["Text"];
            /** @description Fewer than ten were decided: nothing is told of them. */
            tooFew: boolean;
        };
        /** @description That the record was fetched for an earlier application of yours, and used because its register was away. */
        EarlierUse: {
            /** @description How many whole days old it was then. */
            ageDays: number;
            /** @description Number of the earlier application. */
            application: components["schemas"]["ApplicationNumber"];
            /** @description When you chose to use it. */
            usedAt: components["schemas"]["Instant"];
        };
        /** @description Changes with every change of anything in the catalogue. */
        Edition: string;
        /** @description A member of an agency's staff. */
        Editor: {
            agency: components["schemas"]["Code"];
            /** @description Identifier within the identity provider. */
            id: string;
            name: string;
        };
        /** @enum {string} */
        EditorialAction: "save" | "submit" | "return" | "publish" | "discard" | "retire";
        /** @description Something an editor did. */
        EditorialEvent: {
            action: components["schemas"]["EditorialAction"];
            at: components["schemas"]["Instant"];
            by: components["schemas"]["Editor"];
            /** @description Places of the passport that were changed. */
            changed?: string[];
            /** @description The day it holds from. */
            day?: components["schemas"]["Day"];
            draft?: components["schemas"]["DraftId"];
            /** @description How many faults the text had. */
            faults?: number;
            /** @description Why it was returned. */
            reason?: string;
            /** @description Position among the events of the draft. */
            sequence?: number;
            /** @description SHA-256 of the text that was saved, hexadecimal. */
            textDigest?: string;
            /** @description Version that was published or retired. */
            version?: number;
        };
        endpoint: {
            method?: string;
            path?: string;
        };
        EntityTag: string;
        /** @description Why the application is not erased yet although `keptUntil` is over. It is looked at again every day. */
        ErasureDelay: {
            /** @description When it is looked at again. */
            again: components["schemas"]["Instant"];
            /**
             * @description `access-disputed`: an access to records for it is disputed and not answered; `disputes-unknown`: the exchange could not be asked.
             * @enum {string}
             */
            code: "access-disputed" | "disputes-unknown";
            /** @description Why and until when, in words. */
            explanation: components["schemas"]["Text"];
            since: components["schemas"]["Instant"];
        };
        /** @description Somebody is told so long before the end of the term, or so long after it; with neither, at the end. */
        Escalation: {
            /** @description `3 working days` */
            after?: string;
            /** @description Code of the body above. */
            agency?: components["schemas"]["Code"];
            /** @description `1 working day` */
            before?: string;
            /** @enum {string} */
            to: "official" | "head" | "higher-body";
        };
        Event: {
            code: components["schemas"]["Code"];
            /** @description Services of this event. */
            href: string;
            /** @enum {string} */
            kind: "life" | "business";
            /** @description Its services in force, in the order in which one needs them. */
            services: components["schemas"]["ServiceSummary"][];
            title: components["schemas"]["Text"];
        };
        /** @description Services that are applied for with one form and followed by one number. */
        EventBundle: {
            code: components["schemas"]["Code"];
            /** @description Code of the event. */
            event: components["schemas"]["Code"];
            fee: components["schemas"]["BundleFee"];
            /** @description Its services in force, in the order in which they are shown. */
            services: components["schemas"]["ServiceSummary"][];
            /** @description Answers that are asked once. */
            shared: components["schemas"]["SharedAnswer"][];
            summary: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
        };
        /** @description A record fetched from another agency instead of a paper. */
        Evidence: {
            answeredAt?: components["schemas"]["Instant"];
            earlier?: components["schemas"]["EarlierUse"];
            /** @description Position in the exchange's log. */
            logPosition?: number;
            name: string;
            /** @description True when it is fetched only on your explicit request. */
            onRequest: boolean;
            paper?: components["schemas"]["OwnPaper"];
            /** @description Until when the question is kept in the exchange for the register; absent where it is not. */
            parkedUntil?: components["schemas"]["Instant"];
            provider: components["schemas"]["Code"];
            /** @description The record; absent unless found. */
            record?: {
                [key: string]: unknown;
            };
            recordType: string;
            /** @enum {string} */
            state: "not-requested" | "pending" | "found" | "not-found" | "refused" | "paper";
            why: components["schemas"]["Text"];
        };
        /**
         * @description `law`: fetched on submission. `request`: only when the applicant asks for it, and shown before use.
         * @enum {string}
         */
        EvidenceConsent: "law" | "request";
        EvidenceRule: {
            /** @description Key of the legal basis. */
            basis: string;
            /**
             * @description `law`: fetched on submission. `request`: only when you ask for it, and shown to you before use.
             * @enum {string}
             */
            consent: "law" | "request";
            fallback?: components["schemas"]["FallbackRule"];
            /** @description Nothing else is asked for. */
            fields: string[];
            name: string;
            /** @description Code of the agency that holds it. */
            provider: components["schemas"]["Code"];
            /** @description Record type and version. */
            record: string;
            why: components["schemas"]["Text"];
        };
        /** @description How the exchange is, as all its instances together see it; what others see may be five seconds old. */
        ExchangeHealth: {
            /** @description Those that end within 30 days, or ended within the last 30 without being replaced; the first to end first. */
            certificates: {
                /** @description Negative once it has ended. */
                daysLeft: number;
                /** @description Code of the member, or `exchange` for its own. */
                holder: string;
                /** @description The system of the member it is for. */
                system?: string;
                until: components["schemas"]["Instant"];
                /** @enum {string} */
                use: "connection" | "signing" | "services" | "members" | "agencies-authority";
            }[];
            /** @description Those that told of themselves within the last 30 seconds. */
            instances: {
                id: string;
                seenAt: components["schemas"]["Instant"];
                startedAt: components["schemas"]["Instant"];
                /** @description Streams of providers that end there. */
                streams: number;
                /** @description Questions that wait there for a free stream. */
                waiting: number;
            }[];
            /** @description The log of what agencies asked one another. */
            log: {
                /** @description Entries in it. */
                entries: number;
                integrity: components["schemas"]["LogIntegrity"];
                /** @description When that was signed. */
                signedAt?: components["schemas"]["Instant"];
                /** @description Entries that the newest checkpoint covers. */
                signedEntries?: number;
                timeProof: components["schemas"]["TimeProof"];
            };
            providers: components["schemas"]["ProviderHealth"][];
        };
        /** @description The log of the exchange, as its newest checkpoint has it. */
        ExchangeLog: {
            integrity: components["schemas"]["LogIntegrity"];
            /** @description The key that signed it, as at `/log/key`. */
            key: string;
            /** @description Root of the tree over them, base64. */
            rootHash: string;
            /** @description When this was signed. */
            signedAt: components["schemas"]["Instant"];
            /** @description Entries in it. */
            size: number;
            /** @description Absent when the exchange does not tell of it. */
            timeProof?: components["schemas"]["TimeProof"];
        };
        /** @description The questions of a day in groups of at least five; in the last row all that are in no other. */
        ExchangeStatistics: {
            /**
             * Format: date
             * @description A day of Tashkent.
             */
            day: string;
            /**
             * Format: uri
             * @description What may be done with it: everything (CC0 1.0).
             */
            license: string;
            /** @description All questions of the day. */
            questions: number;
            rows: {
                /** @description Why they were denied or failed. */
                code?: string;
                /** @description Code of the agency the records were for; where no agreement covered the questions, of the one that asked. */
                consumer?: string;
                count: number;
                /** @description Half of the questions were answered and logged within it. To within a tenth. */
                medianMilliseconds?: number;
                /** @description Code of the agency asked. */
                provider?: string;
                /** @description What it was asked for. */
                recordType?: string;
                /** @enum {string} */
                verdict?: "granted" | "denied" | "failed";
            }[];
        };
        /** @description What was found when a bundle was verified. */
        ExchangeVerification: {
            /** @description In a fixed order, each made whatever became of the others. */
            checks: {
                /** @description Why it was skipped; stable. */
                code?: string;
                faults: {
                    /** @description Stable. */
                    code: string;
                    /** @description In English: what is wrong and what that means. */
                    message: string;
                    /** @description Where in the bundle, a JSON Pointer; within signed bytes, names of fields follow. */
                    path: string;
                }[];
                /** @description How many more faults there are than `faults` lists. */
                faultsLeftOut?: number;
                /** @description As in the verifier's README, for example `question-signature` or `inclusion`. */
                name: string;
                /** @enum {string} */
                outcome: "ok" | "failed" | "skipped";
                /** @description The same in English. */
                reason?: string;
            }[];
            /** @description What the bundle proves; to be believed only when `ok`. Absent when its entry cannot be read. */
            facts?: {
                asked?: {
                    consumer: string;
                    provider: string;
                    purpose: string;
                    recordType: string;
                    sender: string;
                };
                /** @description When the exchange says that it logged it, an instant. */
                at: string;
                /** @description By which agreement or policy, or why not. */
                code: string;
                /** @description Of the entry in the log, from 1. */
                position: number;
                /** @description By when an independent authority says so; absent without a time stamp that holds. */
                stampedAt?: string;
                /** @description `granted`, `denied` or `failed`. */
                verdict: string;
            };
            /** @description The log as it stands; absent while the exchange does not answer. */
            log?: components["schemas"]["ExchangeLog"];
            /** @description True when no check has failed; what was skipped is not proven. */
            ok: boolean;
            /**
             * @description Whose schemas records were held to; nobody vouches for those of the bundle.
             * @enum {string}
             */
            schemas: "exchange" | "bundle";
        };
        Exports: {
            items: {
                at: components["schemas"]["Instant"];
                /** @description Of the request, `X-Correlation-Id`. */
                correlationId: string;
                /** @description When the last part of it was handed over; absent where it broke off before. */
                finishedAt?: components["schemas"]["Instant"];
            }[];
        };
        /** @description What can be done for a record while its register is away. The question itself is asked again by the portal in any case. */
        Fallback: {
            /** @description A record that an earlier application of yours holds; look at it before you use it. Absent where there is none. */
            earlier?: {
                /** @description How many whole days ago. */
                ageDays: number;
                /** @description When the register answered. */
                answeredAt: components["schemas"]["Instant"];
                application: components["schemas"]["ApplicationNumber"];
                /** @description Position of that answer in the exchange's log. */
                logPosition: number;
                record: {
                    [key: string]: unknown;
                };
            };
            name: string;
            /** @description The paper you may attach instead; absent where the service takes none. */
            paper?: {
                /** @description Name of the attachment. */
                attachment: string;
                /** @description JSON Schema of what you state with it; absent where nothing is asked. */
                states?: {
                    [key: string]: unknown;
                };
                title: components["schemas"]["Text"];
            };
            /** @description Until when the question is kept in the exchange for the register; absent where it is not. */
            parkedUntil?: components["schemas"]["Instant"];
            provider: components["schemas"]["Code"];
            recordType: string;
            why: components["schemas"]["Text"];
        };
        /** @description What can be done while the register is away; absent where the application waits. */
        FallbackRule: {
            /** @description A record of an earlier application, so many days old at most. */
            earlierWithin?: number;
            /** @description Name of the attachment: a paper of one's own. */
            paper?: string;
            /** @description The question is kept for the register, so many days at most. */
            parkedWithin?: number;
        };
        /** @description Whole sums (UZS). Ten per cent less, rounded down, when applied for online. */
        Fee: {
            /** @description Key of the legal basis. */
            basis: string;
            counter: number;
            /** @constant */
            currency: "UZS";
            online: number;
            /** @description Who pays less. They are not added up: of those that apply the highest counts. */
            reductions?: components["schemas"]["FeeReduction"][];
        };
        FeeReduction: {
            /** @description Key of the legal basis. */
            basis: string;
            code: components["schemas"]["Code"];
            /** @description By how many per cent less. */
            percent: number;
            title: components["schemas"]["Text"];
            /** @description The condition in FEEL (DMN 1.5); absent when an official sees to it. */
            when?: string;
        };
        /** @description Whole sums (UZS). Ten per cent less, rounded down, when applied for online. */
        FeeSums: {
            counter: number;
            /** @constant */
            currency: "UZS";
            online: number;
        };
        /**
         * @description What a file is by its content.
         * @enum {string}
         */
        FileType: "pdf" | "jpeg" | "png" | "docx" | "odt" | "xlsx" | "ods";
        /** @description The code to follow an application by without signing in: eight letters and digits; dashes, spaces and letter case do not matter. */
        FollowUpCode: string;
        /** @description Some questions that are asked together. */
        FormPage: {
            code: components["schemas"]["Code"];
            help?: components["schemas"]["Text"];
            /** @description Names of the answers, in their order. */
            questions: string[];
            title: components["schemas"]["Text"];
            /** @description Condition (FEEL) under which the page is shown; absent for always. */
            when?: string;
        };
        /** @description Where the form is with the answers there are, while it can be changed: so that pages can be drawn, and say what is missing, without an interpreter of conditions. What is worked out already stands in `form`. */
        FormState: {
            /** @description What a submission would say now, in your language; the first 200 of very many. */
            faults: components["schemas"]["AnswerFault"][];
            /** @description Names of answers that are not asked for now; they are neither required nor submitted. */
            hidden: string[];
            /** @description The pages that are shown, in their order. */
            pages: {
                code: components["schemas"]["Code"];
                /** @description How many faults a submission would find on it now. */
                faults: number;
                /** @description Names of the answers that are asked for. */
                questions: string[];
            }[];
            /** @description Answers that began with something known. */
            prefilled: {
                /** @description Whether the answer is another by now. */
                changed: boolean;
                /** @description Code of the agency that holds the record. */
                provider?: components["schemas"]["Code"];
                question: string;
                /** @description `applicant`, or the name of the record it comes from. */
                source: string;
            }[];
        };
        Guidance: {
            /** @description Questions that are answered, in the order of the answers. */
            answered: components["schemas"]["GuideAnswered"][];
            edition: components["schemas"]["Edition"];
            /** @description One for each service, in the order in which one needs them. */
            outcomes: components["schemas"]["GuideOutcome"][];
            /** @description Questions that are open, the one that decides most first. */
            questions: components["schemas"]["GuideQuestion"][];
        };
        GuideAnswered: {
            /** @description The name under which the answer was given. */
            key: string;
            /** @description JSON Schema of the answer, as in an open question. */
            schema: {
                [key: string]: unknown;
            };
        };
        /** @description Whole sums (UZS), with the highest reduction that is known to be given; online ten per cent less. */
        GuideFee: {
            counter: number;
            /** @constant */
            currency: "UZS";
            online: number;
            reductions: {
                code: components["schemas"]["Code"];
                /**
                 * @description `open`: it depends on what is not answered. `official`: an official sees to it.
                 * @enum {string}
                 */
                given: "yes" | "no" | "open" | "official";
                percent: number;
                title: components["schemas"]["Text"];
            }[];
        };
        GuideOutcome: {
            /** @description The legal term from submission to decision: `5 working days`. */
            decide?: string;
            /** @description Null when nothing is paid. */
            fee: null | components["schemas"]["GuideFee"];
            /** @description What to have or bring; papers that are not needed are left out. */
            papers: {
                code: components["schemas"]["Code"];
                /**
                 * @description `open`: it depends on what is not answered.
                 * @enum {string}
                 */
                needed: "yes" | "open";
                note?: components["schemas"]["Text"];
                title: components["schemas"]["Text"];
            }[];
            /** @description Rules that hold; those that refuse come first. */
            reasons: {
                code: components["schemas"]["Code"];
                /** @enum {string} */
                effect: "refuse" | "clerk";
                /** @description Absent for a rule that only an official can decide. */
                text?: components["schemas"]["Text"];
            }[];
            /** @description What the state fetches itself. */
            records: {
                /** @enum {string} */
                consent: "law" | "request";
                /** @description Code of the agency that holds it. */
                provider: components["schemas"]["Code"];
                /** @description Record type and version. */
                record: string;
                why: components["schemas"]["Text"];
            }[];
            service: components["schemas"]["ServiceSummary"];
            /** @description Why no application is taken online at present. */
            suspended?: {
                reason: components["schemas"]["Text"];
            };
            /**
             * @description `applies`: by these answers nothing stands against it. `does-not-apply`: a rule refuses it; the reasons say why. `undecided`: it depends on what is not answered. `official`: an official decides or looks at it first.
             * @enum {string}
             */
            verdict: "applies" | "does-not-apply" | "undecided" | "official";
        };
        GuideQuestion: {
            /** @description The name under which the answer is given. */
            key: string;
            /** @description JSON Schema of the answer, with the question as its title, help as its description, and titles of values. */
            schema: {
                [key: string]: unknown;
            };
            /** @description Services whose outcome depends on it. */
            services: components["schemas"]["Code"][];
        };
        /** @description The services of the event, those named, or both; one of the two is needed. */
        GuideRequest: {
            /** @description By the keys of the questions, at most 16 KiB in all; null says that you do not know. */
            answers?: {
                [key: string]: unknown;
            };
            /** @description Only services for this audience. */
            audience?: components["schemas"]["Audience"];
            /** @description Code of a life or business event. */
            event?: components["schemas"]["Code"];
            /** @description Identifiers of services. */
            services?: components["schemas"]["Code"][];
        } | unknown | unknown;
        /** @description What keeps the application from being erased when its time of keeping is over. */
        Hold: {
            agency: components["schemas"]["Code"];
            /** @description The act and its article, the number of the case. */
            basis: string;
            /** @description Who holds it, why and until when. */
            explanation: components["schemas"]["Text"];
            language: components["schemas"]["LanguageTag"];
            placedAt: components["schemas"]["Instant"];
            /** @description The head who placed it; for officials of the agency only. */
            placedBy?: string;
            /** @description Why, in the head's words. */
            reasons: string;
            /**
             * Format: date
             * @description Day on which it is looked at again.
             */
            reviewOn: string;
            /** @description When the agency was told that this day has passed. */
            reviewToldAt?: components["schemas"]["Instant"];
        };
        IdempotencyKey: string;
        ImportedService: {
            /** @description Its IRI in the file; absent for a blank node. */
            address?: string;
            /** @description What was taken otherwise than it stands in the file. */
            adjusted: components["schemas"]["ImportRemark"][];
            /** @description The draft that was begun; absent in a dry run. */
            draft?: {
                href: string;
                id: components["schemas"]["DraftId"];
            };
            /** @description What the checker finds in `text`; at most 50. */
            faults: components["schemas"]["PassportFault"][];
            /** @description How many more there are. */
            faultsLeftOut: number;
            /** @description Identifier of the service, as the file has it or made from it. */
            id: string;
            /** @description What the file says of the service and was not taken; at most 200 sorts. */
            leftOut: {
                /** @description How many values. */
                count: number;
                /** @description One of the values, shortened; empty for a blank node. */
                example: string;
                /** @description IRI. */
                property: string;
                reason: string;
            }[];
            /** @description What the passport needs before it can be published and the file does not say, with what to write. The same stands at the head of `text`. */
            missing: components["schemas"]["ImportRemark"][];
            /** @description Places of the passport (JSON Pointers) the file filled. */
            taken: string[];
            /** @description The passport as far as it goes, YAML. */
            text: string;
            /** @description Agencies, offices and events the file names and the portal does not know. */
            unknown: {
                /** @description Its IRI in the file; empty for a blank node. */
                address: string;
                /** @enum {string} */
                kind: "agency" | "office" | "event";
                /** @description Its name in the file. */
                name: string;
            }[];
        };
        ImportRemark: {
            /** @description In English. */
            message: string;
            /** @description Place of the passport (JSON Pointer). */
            path: string;
        };
        /** @description What came of a file, service by service. */
        ImportReport: {
            /** @description Things the file describes that are not part of any service, by their class (IRI): agencies, offices, events, code lists. The portal keeps lists of its own, and does not change them by an import. */
            besides: {
                class: string;
                count: number;
            }[];
            /** @description True when nothing was kept. */
            dryRun: boolean;
            /** @description By identifier. */
            services: components["schemas"]["ImportedService"][];
        };
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
        KnownOfficeHours: {
            /** @description Who said them, the newest first; at most 50. */
            events: {
                at: components["schemas"]["Instant"];
                by: components["schemas"]["Editor"];
                version: number;
            }[];
            /** @description Days on which other hours hold, by day; each day once. */
            exceptions: {
                day: components["schemas"]["Day"];
                /** @description `09:00-13:00` each; none means closed all day. */
                hours: string[];
                note?: components["schemas"]["OfficeNote"];
            }[];
            /** @description In the form of schema.org openingHours, `Mo-Fr 09:00-13:00` each; they may not overlap. */
            hours: string[];
            /** @description In international form. */
            telephone?: string;
            /** @description How often they were said here; 0 while those of the catalogue's content hold. */
            version: number;
        };
        /**
         * @description A language of the country, as a BCP 47 tag.
         * @enum {string}
         */
        Language: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
        /**
         * @description Language in which it is written; that of the reply where it is not given.
         * @enum {string}
         */
        LanguageTag: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
        /** @description What the service rests on. */
        Law: {
            /** @description Article or paragraph. */
            article?: string;
            title: components["schemas"]["Text"];
            url?: string;
        };
        /** @description Identifiers of services you do without. */
        LeaveOut: components["schemas"]["Code"][];
        LegalBasis: {
            article?: string;
            /** @description The name by which evidence, rules and terms refer to it. */
            key: string;
            title: components["schemas"]["Text"];
            /** Format: uri */
            url?: string;
        };
        LetterMessage: {
            /** @description The agency the applicant writes with. */
            agency: components["schemas"]["Code"];
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            from: "applicant" | "official";
            language: components["schemas"]["Language"];
            /** @description Who wrote it; for officials only. */
            official?: string;
            /** @description Within the thread with this agency, from 1. */
            position: number;
            /** @description As it was written; of a canned answer in the language negotiated. */
            text: string;
            /** @description True while your side has not marked it as read. */
            unread?: boolean;
        };
        Link: {
            /** @description Address, relative to this one. */
            href: string;
            /** @description What is there. */
            title?: string;
        };
        /** @description What the exchange found when it hashed all entries anew. It does so all the time. */
        LogIntegrity: {
            /** @description When it ended; absent before the first. */
            checkedAt?: components["schemas"]["Instant"];
            /** @description Entries at the last look that found nothing. */
            checkedSize: number;
            /** @description What was found; absent unless broken. */
            fault?: string;
            /**
             * @description `unchecked` while the first look at all entries goes on, `sound` when the last one found nothing, `broken` while something stored is not what was signed.
             * @enum {string}
             */
            state: "unchecked" | "sound" | "broken";
        };
        /** @description Somebody may act for somebody else. Known to these two alone. */
        Mandate: {
            /** @description What you can do with it now; to revoke one that is offered to you is to decline it. */
            actions: ("accept" | "revoke")[];
            /** @description Everything done with it, the first first. */
            acts: {
                /**
                 * @description Of confirmations the last.
                 * @enum {string}
                 */
                act: "granted" | "accepted" | "declined" | "revoked" | "proven" | "confirmed";
                at: components["schemas"]["Instant"];
                /**
                 * @description Either side or the register.
                 * @enum {string}
                 */
                by: "principal" | "representative" | "register";
            }[];
            /** @description Until when the proof counts; after it nothing can be done before the register has confirmed it. */
            confirmedUntil?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            /** Format: date */
            firstDay: string;
            href: string;
            kind: components["schemas"]["MandateKind"];
            /** Format: date */
            lastDay: string;
            number: components["schemas"]["ApplicationNumber"];
            powers: components["schemas"]["MandatePower"][];
            principal: components["schemas"]["MandateParty"];
            proof?: components["schemas"]["MandateProof"];
            representative: components["schemas"]["MandateParty"];
            /** @description Services it is for; absent for all that take such a representative. */
            services?: components["schemas"]["Code"][];
            /** @description Your own side. */
            side: components["schemas"]["MandateSide"];
            /**
             * @description `to-come` until its first day; `declined` by the representative, `revoked` by either or by the register that proved it; `unconfirmed` until that is asked again.
             * @enum {string}
             */
            state: "offered" | "to-come" | "in-force" | "unconfirmed" | "declined" | "revoked" | "expired";
        };
        /**
         * @description How a mandate came to be: granted in Darcha (`power-of-attorney`), or proven by the record of the birth (`parent`) or the register of legal entities (`legal-entity`).
         * @enum {string}
         */
        MandateKind: "power-of-attorney" | "parent" | "legal-entity";
        MandateParty: {
            /** @description The representative's is known once they have accepted. */
            name?: string;
            /** @description The legal entity that is acted for; number and name are then those of who acts for it. */
            organisation?: {
                name: string;
                tin: string;
            };
            /** @description Personal identification number; the principal's is told to the representative once they have accepted. */
            pin?: string;
        };
        /**
         * @description What a representative may do: read and follow applications in their hands (`follow`, part of every mandate); begin, complete, submit, correct and withdraw them, and write to the agencies (`apply`); have the result, online and at the office (`collect`).
         * @enum {string}
         */
        MandatePower: "follow" | "apply" | "collect";
        /** @description What of a register proves it. */
        MandateProof: {
            answeredAt: components["schemas"]["Instant"];
            /** @description Position in the exchange's log. */
            logPosition?: number;
            recordType: string;
        };
        /**
         * @description Who is acted for, or who acts.
         * @enum {string}
         */
        MandateSide: "principal" | "representative";
        /** @description Where words of the query stand in a service. */
        Match: {
            /** @enum {string} */
            field: "title" | "keywords" | "event" | "summary" | "description" | "agency";
            /** @description Language of the text. */
            language: components["schemas"]["Language"];
            /** @description Words as they stand in the text, each once. */
            words: string[];
        };
        Office: {
            address: components["schemas"]["Text"];
            agency: components["schemas"]["Code"];
            code: components["schemas"]["Code"];
            /** @description Metres from the point asked for; only with `near`. */
            distance?: number;
            district?: components["schemas"]["TerritoryCode"];
            /** @description Days on which other hours hold, by day. */
            exceptions: components["schemas"]["OfficeException"][];
            /** @description Opening hours in the form of schema.org openingHours. */
            hours: string[];
            name: components["schemas"]["Text"];
            opening?: components["schemas"]["Opening"];
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
        OfficeException: {
            /** Format: date */
            day: string;
            /** @description `09:00-13:00` each; none means closed all day. */
            hours: string[];
            /** @description Why. */
            note?: components["schemas"]["Text"];
        };
        OfficeHours: {
            /** @description Days on which other hours hold, by day; each day once. */
            exceptions: {
                day: components["schemas"]["Day"];
                /** @description `09:00-13:00` each; none means closed all day. */
                hours: string[];
                note?: components["schemas"]["OfficeNote"];
            }[];
            /** @description In the form of schema.org openingHours, `Mo-Fr 09:00-13:00` each; they may not overlap. */
            hours: string[];
            /** @description In international form. */
            telephone?: string;
        };
        /** @description Why; Uzbek in Cyrillic script is made from the Latin one where it is left out. */
        OfficeNote: {
            en: string;
            kaa: string;
            ru: string;
            "uz-Cyrl"?: string;
            "uz-Latn": string;
        };
        /** @description Identifier of an official of the agency, as the identity provider names them. */
        OfficialId: string;
        /** @description Whether an office is open; absent when the days off of that year are not known. */
        Opening: {
            /** @description When it closes; where it is open. */
            closes?: components["schemas"]["Instant"];
            open: boolean;
            /** @description When it opens next; absent where it is open or does not open within 60 days. */
            opensNext?: components["schemas"]["Instant"];
        };
        /** @description An opinion asked of another agency. */
        Opinion: {
            /** @description Code of the agency asked. */
            agency: components["schemas"]["Code"];
            /** @description Code of the agency that asks. */
            askedBy: components["schemas"]["Code"];
            at: components["schemas"]["Instant"];
            givenAt?: components["schemas"]["Instant"];
            /** @description The official who gave it. */
            givenBy?: string;
            id: string;
            opinion?: string;
            question: string;
            sees: string[];
            /** @enum {string} */
            state: "asked" | "given" | "dropped";
            /** @description End of its term. */
            until: components["schemas"]["Instant"];
        };
        /** @description A paper of the applicant's own in the place of a record, whose register was away. What it states is the applicant's word; `record` holds what the register says, once it has answered. */
        OwnPaper: {
            at: components["schemas"]["Instant"];
            /** @description Name of the attachment. */
            attachment: string;
            /** @description Fields in which the register says otherwise; absent where it agrees, or has not answered. */
            differs?: string[];
            /** @description What the applicant read off it, by the names of the record's fields. */
            stated: {
                [key: string]: unknown;
            };
        };
        Paper: {
            /** @description Key of the legal basis. */
            basis?: string;
            code: components["schemas"]["Code"];
            note?: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
            /** @description The condition in FEEL (DMN 1.5) under which it is needed; always when absent. */
            when?: string;
        };
        /** @description A paper you did not have to bring, since the record was fetched instead. */
        PaperNotAsked: {
            fetchedAt: components["schemas"]["Instant"];
            /** @description Address of the access and its proof. */
            href?: string;
            /** @description Position of the access in the exchange's log. */
            logPosition?: number;
            /** @description Name of the record in the service's `evidence`. */
            name: string;
            /** @description Code of the agency it came from. */
            provider: components["schemas"]["Code"];
            providerName?: components["schemas"]["Text"];
            recordType: string;
            /** @description What the record is. */
            title?: components["schemas"]["Text"];
            /** @description What it was needed for. */
            why: components["schemas"]["Text"];
        };
        /** @enum {string} */
        PartOutcome: "approved" | "refused";
        /**
         * @description `unknown` for a part that was not needed yet.
         * @enum {string}
         */
        PartState: "up" | "down" | "unknown";
        /** @description Who: `portal` (the portal itself), `service:<name>` (one of its services), `agency:<code>` (an agency's system), `register:<agency code>`, `applicant`, `representative` (of the applicant), or `co-signer` (who signs beside the applicant). */
        Party: string;
        /** @description A draft of a passport. */
        PassportDraft: {
            /** @description What you may do with it now. */
            actions: components["schemas"]["EditorialAction"][];
            /** @description Code of the agency that edits it. */
            agency: components["schemas"]["Code"];
            /** @description Who has written on it. */
            authors: components["schemas"]["Editor"][];
            changedAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            /** @description The day from which it is in force. */
            day?: components["schemas"]["Day"];
            /** @description What stands in the way of publishing it, in the order of the lines, at most 200. */
            faults: components["schemas"]["PassportFault"][];
            /** @description How many more faults there are. */
            faultsLeftOut?: number;
            id: components["schemas"]["DraftId"];
            /** @description The service as it will be shown; absent while there are faults. */
            preview?: components["schemas"]["Service"];
            /** @description The version it was published as. */
            publishedVersion?: number;
            /** @description Why it was returned. */
            reason?: string;
            /** @description Identifier of the service; absent while the text names none. */
            service?: string;
            state: components["schemas"]["DraftState"];
            /** @description The passport, YAML. */
            text: string;
            /** @description Counts every change; the ETag. */
            version: number;
        };
        /** @description A draft as lists show it. */
        PassportDraftSummary: {
            /** @description What you may do with it now. */
            actions: components["schemas"]["EditorialAction"][];
            /** @description Code of the agency that edits it. */
            agency: components["schemas"]["Code"];
            /** @description Who has written on it. */
            authors: components["schemas"]["Editor"][];
            changedAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            /** @description The day from which it is in force. */
            day?: components["schemas"]["Day"];
            /** @description Address of the draft. */
            href: string;
            id: components["schemas"]["DraftId"];
            /** @description The version it was published as. */
            publishedVersion?: number;
            /** @description Why it was returned. */
            reason?: string;
            /** @description Identifier of the service; absent while the text names none. */
            service?: string;
            state: components["schemas"]["DraftState"];
            /** @description Counts every change; the ETag. */
            version: number;
        };
        PassportFault: {
            /** @description Stable code, for example `language-missing`. */
            code: string;
            /** @description From 1. */
            column: number;
            /** @description From 1. */
            line: number;
            /** @description What is wrong and what to do, in English. */
            message: string;
            /** @description JSON Pointer (RFC 6901) to the place in the document; empty for the document itself. */
            path: string;
        };
        PassportFaults: {
            /** @description In the order of the lines, at most 200. */
            faults: components["schemas"]["PassportFault"][];
            /** @description How many more there are. */
            faultsLeftOut: number;
        };
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
        /** @description What one agency decides on the way to the whole. */
        ProcessStep: {
            /** @description Codes of the steps that must be done first. */
            after: components["schemas"]["Code"][];
            /** @description Code of the agency that decides. */
            agency: components["schemas"]["Code"];
            /** @description Key of the legal basis. */
            basis: string;
            code: components["schemas"]["Code"];
            /** @description True when one official proposes the decision and another confirms it. */
            fourEyes?: boolean;
            /**
             * @description An answer after silence has decided: `ignore` (it counts for nothing, also when absent) or `accept`.
             * @enum {string}
             */
            late?: "ignore" | "accept";
            /**
             * @description `ends` (a refusal rejects the application at once, also when absent) or `collects` (the others decide all the same).
             * @enum {string}
             */
            refusal?: "ends" | "collects";
            /** @description Questions and records the agency sees; all when absent. */
            sees?: string[];
            silence: components["schemas"]["Silence"];
            /** @description What an official must be versed in. */
            skill?: components["schemas"]["Code"];
            /** @description FEEL (DMN 1.5) that gives the territory or office whose officials decide. */
            territory?: string;
            title: components["schemas"]["Text"];
            /** @description Legal term from the beginning of the step: `3 working days`. */
            within: string;
        };
        /** @description What in a passport a record decides or states. */
        ProvenBy: {
            /** @description Code of the rule or paper, or name of the fact, in the passport. */
            code: string;
            /** @description Fields it looks at; none where only the presence of the record counts. */
            fields: string[];
            /**
             * @description `rule`: a condition of the service. `paper`: a document that has to be brought or not, by the record. `fact`: what the result states.
             * @enum {string}
             */
            kind: "rule" | "paper" | "fact";
            /** @description In words: what follows, which document, which fact. */
            text: components["schemas"]["Text"];
        };
        ProviderHealth: {
            /** @description Code of the agency. */
            code: string;
            /** @description Until when it can connect; absent when it cannot. */
            connectionUntil?: components["schemas"]["Instant"];
            recordTypes: {
                answered: number;
                /** @description Whether questions fail at once. */
                circuitOpen: boolean;
                /** @description Not answered properly, or not brought to the provider. */
                failed: number;
                /** @description Name and version. */
                id: string;
                /** @description However long ago. */
                lastAnswerAt?: components["schemas"]["Instant"];
                /** @description To within a tenth; absent without answers. */
                medianMilliseconds?: number;
                /** @description What 95 of a hundred did not exceed. */
                p95Milliseconds?: number;
                /** @description Streams that carry it. */
                streams: number;
            }[];
            /** @description Until when it can sign; absent when it cannot. */
            signingUntil?: components["schemas"]["Instant"];
            /** @description Streams it has open. */
            streams: number;
            /** @description Questions that wait for a free one. */
            waiting: number;
        };
        /** @description What a client may send and has sent. A day is one of Tashkent, from midnight to midnight. */
        Quota: {
            /** @description Identifier of the client, as in its access tokens. */
            client: string;
            /** @description Whom the portal writes to about the client; absent for one that is not registered. */
            contact?: string;
            /** @description Today and the six days before, newest first. */
            days: {
                /** Format: date */
                day: string;
                requests: number;
            }[];
            /** @description Requests it may send on a day. */
            limit: number;
            /** @description Whether the client is in the portal's list; the usual limit holds for others. */
            registered: boolean;
            /** @description Requests that are left today. */
            remaining: number;
            /** @description When the count begins anew. */
            resetsAt: components["schemas"]["Instant"];
            /** @description Whether the client is invented. */
            sample: boolean;
            /** @description Requests of today, over all copies of the gateway. */
            used: number;
        };
        Readiness: {
            parts: {
                [key: string]: components["schemas"]["PartState"];
            };
            /** @enum {string} */
            status: "ready" | "degraded" | "unavailable";
        };
        RecordField: {
            name: string;
            /** @description Whether every record has it. */
            required?: boolean;
            sensitivity: components["schemas"]["Sensitivity"];
            /** @description What it holds; absent where the record type does not say. */
            title?: components["schemas"]["Text"];
        };
        RecordHead: {
            /** @description SHA-256 of the last step, base64url. */
            hash: string;
            /** @description JWS in compact form, EdDSA, with the certificate in `x5c`. */
            head: string;
            /** @description For officials; those of their own agency whom the record names. */
            officials?: {
                official: string;
                pseudonym: string;
            }[];
            /** @description How many steps there are. */
            position: number;
        };
        /** @description A type of record one agency gives to others under agreements. */
        RecordType: {
            /** @description JSON Schema of the arguments. */
            arguments: {
                [key: string]: unknown;
            };
            /** @description Only of one by itself: whether the agency's register can be reached now. */
            connected?: boolean;
            fields: components["schemas"]["RecordField"][];
            /** @description Where the record type stands by itself. */
            href: string;
            id: components["schemas"]["RecordTypeId"];
            /** @description Whether there is no later version. */
            latest: boolean;
            /** @description Code of the agency that holds the records. */
            provider: components["schemas"]["Code"];
            /** @description Only of one by itself. */
            providerName?: components["schemas"]["Text"];
            /** @description JSON Schema of the record. */
            record: {
                [key: string]: unknown;
            };
            /** @description Name of the argument that is the personal number of the person it is about. */
            subject: string;
            title: components["schemas"]["Text"];
            /** @description Only of one by itself: the services that fetch such records. */
            uses?: components["schemas"]["RecordTypeUse"][];
            version: number;
        };
        /** @description Agency, name and version. */
        RecordTypeId: string;
        /** @description That a service fetches such records, as its passport in force says. */
        RecordTypeUse: {
            basis: components["schemas"]["LegalBasis"];
            consent: components["schemas"]["EvidenceConsent"];
            /** @description What the passport calls it. */
            evidence: string;
            /** @description Fields taken. */
            fields: string[];
            href: string;
            proves: components["schemas"]["ProvenBy"][];
            service: components["schemas"]["Code"];
            /** @description Of the service. */
            title: components["schemas"]["Text"];
            /** @description Of the service's passport. */
            version: number;
            why: components["schemas"]["Text"];
        };
        Region: string;
        /** @description Who conducts the application for the applicant, or did last. */
        Representation: {
            endedAt?: components["schemas"]["Instant"];
            /**
             * @description `revoked` by the applicant, `renounced` by the representative; `disproved`: the register that proved it no longer says so.
             * @enum {string}
             */
            endedBy?: "taken-over" | "revoked" | "renounced" | "disproved" | "expired";
            kind: components["schemas"]["MandateKind"];
            /**
             * Format: date
             * @description Last day of the mandate.
             */
            lastDay: string;
            mandate: components["schemas"]["ApplicationNumber"];
            /** @description Full name of the representative. */
            name: string;
            /** @description Personal identification number of the representative. */
            pin?: string;
            powers: components["schemas"]["MandatePower"][];
            proof?: components["schemas"]["MandateProof"];
            since: components["schemas"]["Instant"];
        };
        restClientDetailsListType: {
            member?: components["schemas"]["restClientDetailsType"][];
        };
        restClientDetailsType: {
            id?: {
                applicationCode?: string;
                instanceId?: string;
                memberClass?: string;
                memberCode?: string;
                /** @enum {string} */
                objectType?: "MEMBER" | "APPLICATION" | "SERVICE";
            };
            name?: string;
        };
        restServiceDetailsListType: {
            member?: components["schemas"]["restServiceDetailsType"][];
        };
        restServiceDetailsType: {
            applicationCode?: string;
            endpointList?: {
                member?: components["schemas"]["endpoint"][];
            };
            instanceId?: string;
            memberClass?: string;
            memberCode?: string;
            /** @enum {string} */
            objectType?: "MEMBER" | "APPLICATION" | "SERVICE";
            /** @description Name of the record type. */
            serviceCode?: string;
            serviceType?: string;
            serviceVersion?: string;
        };
        ResultPreview: {
            /** @description True where the facts that are missing are given with this approval. */
            asksFacts: boolean;
            facts: {
                name: string;
                /** @description JSON Schema of what the official gives; absent where the records tell it. */
                schema?: {
                    [key: string]: unknown;
                };
                title: components["schemas"]["Text"];
                /** @description Absent while it is missing. */
                value?: unknown;
            }[];
            /** @description Whose result it is. */
            holder: string;
            /** @description What it states; absent while a fact is missing. */
            statement?: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
        };
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
        /** @description How many years answers, records, files and messages are kept after the end; then they are erased. */
        Retention: {
            /** @description Key of the legal basis; absent where the general term of limitation counts. */
            basis?: string;
            /** @description After a refusal. */
            refused?: number;
            /** @description After a result was revoked. */
            revoked?: number;
            years: number;
        };
        /** @description That the result counts no more. */
        Revocation: {
            /** @description How to appeal. */
            appeal?: components["schemas"]["Text"];
            at: components["schemas"]["Instant"];
            reasons: components["schemas"]["Text"];
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
        /**
         * @description `public`: anybody may know it. `official`: about no natural person, for the state's own use. `personal`: personal data (law ZRU-547 of 2 July 2019, article 4). `special`: special, biometric and genetic personal data (its articles 25 and 26); it is given only where the agency that holds it has decided so for the agreement.
         * @enum {string}
         */
        Sensitivity: "public" | "official" | "personal" | "special";
        Service: {
            /** @description The competent authority. */
            agency: components["schemas"]["Agency"];
            /** @description Files you attach to the application. */
            attachments?: components["schemas"]["AttachmentRule"][];
            audience: components["schemas"]["Audience"][];
            /** @description The laws and other acts it rests on. */
            basis: components["schemas"]["LegalBasis"][];
            clock?: components["schemas"]["Clock"];
            description?: components["schemas"]["Text"];
            /** @description SHA-256 of the passport, hexadecimal; changes when and only when the document does. */
            digest: string;
            duplicates?: components["schemas"]["DuplicatesRule"];
            events: components["schemas"]["Code"][];
            /** @description Records the state fetches itself instead of asking for papers. */
            evidence: components["schemas"]["EvidenceRule"][];
            /** @description What is paid; null when nothing is. */
            fee: null | components["schemas"]["Fee"];
            /** @description JSON Schema 2020-12 of the answers, with `title` and `description` for people. `x-personal` marks personal data. `x-when` is a condition (FEEL) under which a question is asked at all, `x-required` says that it must then be answered; `readOnly` and `x-value` that the portal works the answer out; `x-prefill` what it begins with. Which questions are asked with the answers there are, `formState` of the application says, too. With `?languages=all` each field also has `x-text` with its title and description in all languages. */
            form: {
                [key: string]: unknown;
            };
            id: components["schemas"]["Code"];
            /** @description Whether this version is the one that can be applied for. */
            inForce: boolean;
            /** @description Where it is given. */
            offices: components["schemas"]["Link"];
            /** @description How the questions are asked, page by page. */
            pages?: components["schemas"]["FormPage"][];
            /** @description What you must have or bring because the state does not fetch it. */
            papers?: components["schemas"]["Paper"][];
            /** @description The steps in which agencies decide; absent when the competent authority decides in one. */
            process?: components["schemas"]["ProcessStep"][];
            /**
             * Format: date
             * @description Day from which this version is in force.
             */
            published: string;
            publishedAt: components["schemas"]["Instant"];
            /** @description Who may act for the applicant; nobody where this is absent. */
            representatives?: components["schemas"]["MandateKind"][];
            result?: components["schemas"]["ResultRule"];
            retention?: components["schemas"]["Retention"];
            /**
             * Format: date
             * @description Day from which this version can no longer be applied for.
             */
            retired?: string;
            /** @description Rules applied, in order, when all records are in. */
            rules: components["schemas"]["Rule"][];
            /** @description True for invented sample content. */
            sample?: boolean;
            /** @description Who signs beside the applicant; nobody where this is absent. */
            signatures?: {
                of: {
                    code: components["schemas"]["Code"];
                    title: components["schemas"]["Text"];
                }[];
                /** @description How long they have, as `10 days`. */
                within: string;
            };
            /** @description What the person has to do or bring, in order. */
            steps: components["schemas"]["Text"][];
            summary: components["schemas"]["Text"];
            suspended?: components["schemas"]["Suspension"];
            themes?: components["schemas"]["Themes"];
            tier: components["schemas"]["Tier"];
            title: components["schemas"]["Text"];
            version: number;
            /** @description The version in force; absent when the service has ended or not begun. */
            versionInForce?: number;
        };
        /** @description How long the applications for a service took, of all agencies together and of each. */
        ServiceDurations: {
            agencies: {
                agency: components["schemas"]["Code"];
                count?: number;
                medianSeconds?: number;
                ninetiethSeconds?: number;
                text: components["schemas"]["Text"];
                tooFew: boolean;
            }[];
            /** @description How many were decided. */
            count?: number;
            /** @description First month that counts, in Tashkent. */
            from: string;
            /** @description Half of them took no longer. */
            medianSeconds?: number;
            /** @description Nine in ten of them took no longer. */
            ninetiethSeconds?: number;
            service: components["schemas"]["Code"];
            /** @description All this in a sentence. */
            text: components["schemas"]["Text"];
            /** @description Last month that counts: the present one. */
            to: string;
            /** @description Fewer than ten were decided: nothing is told of them. */
            tooFew: boolean;
        };
        /** @description A record the state fetches for a service instead of asking for a paper. */
        ServiceEvidence: {
            basis: components["schemas"]["LegalBasis"];
            /** @description Whether the agency's register can be reached now. */
            connected: boolean;
            consent: components["schemas"]["EvidenceConsent"];
            fields: components["schemas"]["RecordField"][];
            /** @description The record type; absent where the exchange has none. */
            href?: string;
            /** @description What the passport calls it. */
            name: string;
            /** @description Whether the exchange has this record type, with all of these fields. */
            offered: boolean;
            proves: components["schemas"]["ProvenBy"][];
            /** @description Code of the agency that holds it. */
            provider: components["schemas"]["Code"];
            providerName?: components["schemas"]["Text"];
            /** @description What it is asked for as. */
            purpose: components["schemas"]["Code"];
            recordType: components["schemas"]["RecordTypeId"];
            title?: components["schemas"]["Text"];
            why: components["schemas"]["Text"];
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
            /** @description What is paid before reductions; null when nothing is. */
            fee: null | components["schemas"]["FeeSums"];
            /** @description Address of the service. */
            href: string;
            id: components["schemas"]["Code"];
            /** @description Why it was found, the best first; only with a query. */
            matches?: components["schemas"]["Match"][];
            /** @description Who may act for the applicant; nobody where this is absent. */
            representatives?: components["schemas"]["MandateKind"][];
            summary: components["schemas"]["Text"];
            /** @description True while no application is taken online; the service itself says why. */
            suspended: boolean;
            tier: components["schemas"]["Tier"];
            title: components["schemas"]["Text"];
            /** @description Version in force. */
            version: number;
        };
        /** @description An answer several services ask for; the form of each says which values it takes. */
        SharedAnswer: {
            /** @description By identifier of the service, its name in the form of that service. */
            answers: {
                [key: string]: string;
            };
            /** @description Its name among the shared answers. */
            name: string;
            title: components["schemas"]["Text"];
        };
        /** @description Somebody else's application that waits for your signature. */
        SignatureRequest: {
            /** @description Full name of the applicant. */
            applicant: string;
            /** @description As whom you sign. */
            as?: components["schemas"]["Text"];
            askedAt: components["schemas"]["Instant"];
            /** @description Of what you sign; to be given back with the signature. */
            digest: string;
            /** @description Names of the files it holds. */
            files?: string[];
            form?: components["schemas"]["Answers"];
            href: string;
            number: components["schemas"]["ApplicationNumber"];
            service: components["schemas"]["Code"];
            serviceVersion: number;
            /** @description True once you have signed and others have not yet. */
            signed: boolean;
            title: components["schemas"]["Text"];
            until: components["schemas"]["Instant"];
        };
        /** @description The signatures of others that were asked for last. */
        Signing: {
            askedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            /**
             * @description Why they were not completed: one was refused, the application was changed, the last day is over, or the mandate has ended of the representative who had asked for them.
             * @enum {string}
             */
            endedBy?: "refused" | "changed" | "expired" | "mandate-ended";
            /** @description Why a signature was refused, in the signer's words. */
            reasons?: string;
            signatures: {
                code: components["schemas"]["Code"];
                /** @description Known once they have signed. */
                name?: string;
                /** @description Personal identification number. */
                pin?: string;
                signedAt?: components["schemas"]["Instant"];
                /** @description As whom they sign. */
                title?: components["schemas"]["Text"];
            }[];
            until: components["schemas"]["Instant"];
        };
        /**
         * @description What follows when the term passes without a decision: `escalate` (a superior is told), `approve` or `refuse` (the law decides so).
         * @enum {string}
         */
        Silence: "escalate" | "approve" | "refuse";
        /**
         * @description Where an application is.
         * @enum {string}
         */
        State: "draft" | "submitted" | "waiting-for-register" | "waiting-for-scan" | "under-examination" | "returned" | "ready-for-collection" | "collected" | "issued" | "rejected" | "withdrawn" | "expired" | "revoked";
        Suggestion: {
            /** @description Address of the service. */
            href: string;
            /** @description Identifier of the service it leads to. */
            service: components["schemas"]["Code"];
            /** @description A title or keyword in the language of the reply. */
            text: string;
        };
        /** @description Present while no application is taken online. */
        Suspension: {
            /** @description Why, and what to do instead. */
            reason: components["schemas"]["Text"];
        };
        Territory: {
            /** @description UZ; ISO 3166-2 for regions; for districts the region's code and a number. */
            code: components["schemas"]["TerritoryCode"];
            /** @enum {string} */
            level: "republic" | "region" | "district";
            name: components["schemas"]["Text"];
            /** @description The territory it lies in. */
            parent?: components["schemas"]["TerritoryCode"];
            /** @description True for invented sample data. */
            sample: boolean;
        };
        TerritoryCode: string;
        /** @description A text for people, in the language negotiated; with `?languages=all` an object with one string per language. */
        Text: string | {
            [key: string]: string;
        };
        /** @description Subjects, as codes of the EU vocabulary of data themes. */
        Themes: ("AGRI" | "ECON" | "EDUC" | "ENER" | "ENVI" | "GOVE" | "HEAL" | "INTR" | "JUST" | "REGI" | "SOCI" | "TECH" | "TRAN")[];
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
        TimeProof: {
            /**
             * @description How far time stamps are behind: `fine` less than 15 minutes, `late` up to four hours, `overdue` longer; `none` where there is no time-stamping authority.
             * @enum {string}
             */
            state: "fine" | "late" | "overdue" | "none";
            /** @description When the oldest checkpoint without cover was signed. */
            uncoveredSince?: components["schemas"]["Instant"];
        };
        /** @description A file on its way. */
        Upload: {
            attachment: components["schemas"]["Attachment"];
            /** @description When it is forgotten. */
            expiresAt: components["schemas"]["Instant"];
            id: string;
            /** @description Bytes that have been kept. */
            offset: number;
            /** @description Bytes in all. */
            size?: number;
        };
        Usage: {
            /** @description What was looked at and for which service, in the reader's language. */
            action: string;
            logtime: components["schemas"]["Instant"];
            /** @description Code of the agency that the record was for. */
            receiverCode: string;
            /** @description Its name. */
            receiverName?: string;
            /** @description Code of the member of the exchange that asked. */
            receiverSystem: string;
        };
        /** @description Your personal number: the code of the country and 14 digits. */
        UserCode: string;
        /** @description Whether a result is genuine. It tells nothing of the holder but the masked name. */
        Verification: {
            agency?: components["schemas"]["Code"];
            agencyName?: components["schemas"]["Text"];
            /** @description SHA-256 of the document, hexadecimal. */
            digest?: string;
            /** @description Every fault found. */
            faults: string[];
            /** @description True when the portal issued it, it is unaltered and in force. */
            genuine: boolean;
            /** @description The holder's name with all but the first letters masked. */
            holder?: string;
            issuedAt?: components["schemas"]["Instant"];
            /** @description Since when it is revoked. */
            revokedAt?: components["schemas"]["Instant"];
            service?: components["schemas"]["Code"];
            title?: components["schemas"]["Text"];
            /**
             * @description `altered`: somebody changed it; `unknown`: the portal has not issued it; `revoked`: it counts no more.
             * @enum {string}
             */
            verdict: "genuine" | "altered" | "unknown" | "revoked";
        };
        /** @description What is waited for, so that no wait is without a reason. */
        Wait: {
            code: components["schemas"]["Code"];
            /** @description How that end comes about, in a sentence: `5 working days from 24 March; ends on Tuesday 31 March.` */
            explanation?: components["schemas"]["Text"];
            party: components["schemas"]["Party"];
            reason: components["schemas"]["Text"];
            /** @description Until when; absent where no term runs. */
            until?: components["schemas"]["Instant"];
        };
        Webhook: {
            /** @description The last ones, newest first. */
            attempts: {
                /** Format: date-time */
                at: string;
                /** @description What went wrong, when something did. */
                error?: string;
                position: number;
                /** @description What your address answered; 0 when there was no answer. */
                status: number;
            }[];
            /** Format: date-time */
            createdAt: string;
            id: string;
            /**
             * Format: date-time
             * @description While retrying: when it is tried next.
             */
            nextAt?: string;
            /** @description Position up to which it has been told; of one for changes that in `/api/v1/changes`. */
            position: number;
            /**
             * @description `retrying`: the last attempts failed. `disabled`: they failed for five days; renew it to go on.
             * @enum {string}
             */
            state: "active" | "retrying" | "disabled";
            url: string;
        };
        WebhookWithSecret: {
            /** @description Key of the signatures, in the form of Standard Webhooks: `whsec_` and base64. */
            secret: string;
            webhook: components["schemas"]["Webhook"];
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
        /** @description What came of each, in the order asked. */
        BulkOutcomes: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "number": "D-7KQ2-M9XF-4T",
                 *           "problem": {
                 *             "type": "/problems/already-claimed",
                 *             "code": "already-claimed",
                 *             "detail": "Another official has claimed this application."
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["BulkOutcome"][];
                };
            };
        };
        /** @description The bundle as it is now. */
        Bundle: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "B-7KQ2-M9XF-4T",
                 *       "code": "child-is-born",
                 *       "event": "having-a-child",
                 *       "title": "A child is born",
                 *       "state": "under-way",
                 *       "version": 4,
                 *       "shared": [],
                 *       "parts": [],
                 *       "fee": null,
                 *       "actions": [
                 *         "withdraw"
                 *       ],
                 *       "createdAt": "2026-11-22T05:00:00.000Z",
                 *       "submittedAt": "2026-11-22T05:04:00.000Z",
                 *       "href": "/api/v1/bundles/B-7KQ2-M9XF-4T"
                 *     }
                 */
                "application/json": components["schemas"]["Bundle"];
            };
        };
        /** @description The dispute as it stands. */
        Dispute: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "position": 1041,
                 *       "state": "open",
                 *       "agency": "social-protection-agency",
                 *       "agencyName": "National Agency of Social Protection",
                 *       "text": "I have applied for no benefit: why was the birth looked up?",
                 *       "openedAt": "2026-11-22T06:00:00.000Z",
                 *       "wait": {
                 *         "party": "agency:social-protection-agency",
                 *         "code": "dispute-answer",
                 *         "reason": "The dispute was passed to the agency that looked. The agency has to answer it.",
                 *         "until": "2026-12-07T19:00:00.000Z",
                 *         "explanation": "15 days from 22 November; ends on Monday 7 December."
                 *       },
                 *       "access": {
                 *         "position": 1041,
                 *         "at": "2026-11-22T05:04:00.000Z",
                 *         "sender": "portal",
                 *         "consumer": "social-protection-agency",
                 *         "provider": "interior-ministry",
                 *         "recordType": "interior-ministry/birth@1",
                 *         "fields": [
                 *           "child",
                 *           "bornOn"
                 *         ],
                 *         "purpose": "childbirth-benefit",
                 *         "basis": "benefits",
                 *         "application": "D-7KQ2-M9XF-4T",
                 *         "verdict": "granted",
                 *         "disputed": true,
                 *         "proof": {
                 *           "leafHash": "mQm2mNo5mYy3EXcyWHyqYyGgGUyIYbGF2eLT6fL9xRo=",
                 *           "href": "/api/v1/accesses/1041"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Dispute"];
            };
        };
        /** @description A page of disputes. */
        DisputeList: {
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
                 *           "position": 1041,
                 *           "state": "open",
                 *           "agency": "social-protection-agency",
                 *           "agencyName": "National Agency of Social Protection",
                 *           "text": "I have applied for no benefit: why was the birth looked up?",
                 *           "openedAt": "2026-11-22T06:00:00.000Z",
                 *           "wait": {
                 *             "party": "agency:social-protection-agency",
                 *             "code": "dispute-answer",
                 *             "reason": "The dispute was passed to the agency that looked. The agency has to answer it.",
                 *             "until": "2026-12-07T19:00:00.000Z",
                 *             "explanation": "15 days from 22 November; ends on Monday 7 December."
                 *           },
                 *           "access": {
                 *             "position": 1041,
                 *             "at": "2026-11-22T05:04:00.000Z",
                 *             "sender": "portal",
                 *             "consumer": "social-protection-agency",
                 *             "provider": "interior-ministry",
                 *             "recordType": "interior-ministry/birth@1",
                 *             "fields": [
                 *               "child",
                 *               "bornOn"
                 *             ],
                 *             "purpose": "childbirth-benefit",
                 *             "basis": "benefits",
                 *             "application": "D-7KQ2-M9XF-4T",
                 *             "verdict": "granted",
                 *             "disputed": true,
                 *             "proof": {
                 *               "leafHash": "mQm2mNo5mYy3EXcyWHyqYyGgGUyIYbGF2eLT6fL9xRo=",
                 *               "href": "/api/v1/accesses/1041"
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["Dispute"][];
                };
            };
        };
        /** @description It was disputed, or answered, in other words before; that stays. */
        DisputeStanding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/dispute-exists",
                 *       "title": "You have disputed this access before",
                 *       "status": 409,
                 *       "code": "dispute-exists",
                 *       "party": "service:exchange",
                 *       "detail": "You have disputed this access before, and an access is disputed once. Read what has come of it.",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What can be done for each record that is awaited; empty where nothing is open. */
        Fallbacks: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "name": "birth",
                 *           "recordType": "interior-ministry/birth@1",
                 *           "provider": "interior-ministry",
                 *           "why": "To confirm that the child was born and when.",
                 *           "earlier": {
                 *             "application": "D-7KQ2-M9XF-4T",
                 *             "record": {
                 *               "child": "Namuna Namunayeva",
                 *               "bornOn": "2026-09-15",
                 *               "actNumber": "A-17"
                 *             },
                 *             "answeredAt": "2026-11-10T05:00:00.000Z",
                 *             "ageDays": 12,
                 *             "logPosition": 1041
                 *           },
                 *           "parkedUntil": "2026-12-02T05:00:00.000Z",
                 *           "paper": {
                 *             "attachment": "birthCertificate",
                 *             "title": "Birth certificate of the child",
                 *             "states": {
                 *               "type": "object",
                 *               "properties": {
                 *                 "actNumber": {
                 *                   "type": "string",
                 *                   "maxLength": 40,
                 *                   "title": "Number of the entry"
                 *                 }
                 *               },
                 *               "required": [
                 *                 "actNumber"
                 *               ]
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["Fallback"][];
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
        /** @description The mandate as it is now. */
        Mandate: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "M-7KQ2-M9XF-4T",
                 *       "kind": "power-of-attorney",
                 *       "state": "in-force",
                 *       "side": "representative",
                 *       "principal": {
                 *         "pin": "91203950010011",
                 *         "name": "Namunayeva Dilnoza Sinov qizi"
                 *       },
                 *       "representative": {
                 *         "pin": "90507880010028",
                 *         "name": "Namunayev Aziz Sinov oʻgʻli"
                 *       },
                 *       "powers": [
                 *         "follow",
                 *         "apply"
                 *       ],
                 *       "services": [
                 *         "study-archive-certificate"
                 *       ],
                 *       "firstDay": "2026-11-22",
                 *       "lastDay": "2027-11-22",
                 *       "acts": [
                 *         {
                 *           "act": "granted",
                 *           "by": "principal",
                 *           "at": "2026-11-22T05:00:00.000Z"
                 *         },
                 *         {
                 *           "act": "accepted",
                 *           "by": "representative",
                 *           "at": "2026-11-22T06:00:00.000Z"
                 *         }
                 *       ],
                 *       "actions": [
                 *         "revoke"
                 *       ],
                 *       "createdAt": "2026-11-22T05:00:00.000Z",
                 *       "href": "/api/v1/mandates/M-7KQ2-M9XF-4T"
                 *     }
                 */
                "application/json": components["schemas"]["Mandate"];
            };
        };
        /** @description Messages within an application. */
        Messages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "agency": "social-protection-agency",
                 *           "position": 1,
                 *           "from": "official",
                 *           "at": "2026-11-22T05:00:00.000Z",
                 *           "language": "en",
                 *           "text": "Please send the second page.",
                 *           "unread": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["LetterMessage"][];
                };
            };
        };
        /** @description None of the forms there are would be accepted; `detail` lists them. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-acceptable",
                 *       "title": "None of the forms there are would be accepted",
                 *       "status": 406,
                 *       "code": "not-acceptable",
                 *       "party": "portal",
                 *       "detail": "This is to be had as application/json (format=json), text/turtle (format=turtle).",
                 *       "instance": "urn:darcha:request:7c9e6679-7425-40de-944b-e07fc1f90ae7"
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
        /** @description The hours as they are now. */
        OfficeHours: {
            headers: {
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "hours": [
                 *         "Mo-Fr 09:00-13:00"
                 *       ],
                 *       "exceptions": [
                 *         {
                 *           "day": "2026-12-31",
                 *           "hours": []
                 *         }
                 *       ],
                 *       "telephone": "+998000000011",
                 *       "version": 1,
                 *       "events": [
                 *         {
                 *           "version": 1,
                 *           "at": "2026-11-22T05:00:00.000Z",
                 *           "by": {
                 *             "id": "editor-social",
                 *             "name": "Laziza Tajribayeva",
                 *             "agency": "social-protection-agency"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KnownOfficeHours"];
            };
        };
        /** @description The opinion as it is kept with the file. */
        Opinion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "1",
                 *       "agency": "cadastre-agency",
                 *       "askedBy": "interior-ministry",
                 *       "state": "given",
                 *       "at": "2026-11-22T05:00:00.000Z",
                 *       "until": "2026-11-27T19:00:00.000Z",
                 *       "sees": [
                 *         "address"
                 *       ],
                 *       "question": "Is the building let to several families?",
                 *       "opinion": "It is let to one family.",
                 *       "givenAt": "2026-11-23T05:00:00.000Z",
                 *       "givenBy": "clerk-cadastre"
                 *     }
                 */
                "application/json": components["schemas"]["Opinion"];
            };
        };
        /** @description Opinions of other agencies. */
        Opinions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "items": []
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["Opinion"][];
                };
            };
        };
        /** @description The draft as it is now. */
        PassportDraft: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "5f2a9c0b7d1e4f6a8b3c2d1e",
                 *       "version": 1,
                 *       "state": "editing",
                 *       "agency": "higher-education-ministry",
                 *       "service": "study-archive-certificate",
                 *       "authors": [
                 *         {
                 *           "id": "editor-education",
                 *           "name": "Nodira Namunayeva",
                 *           "agency": "higher-education-ministry"
                 *         }
                 *       ],
                 *       "actions": [
                 *         "save",
                 *         "submit",
                 *         "discard"
                 *       ],
                 *       "createdAt": "2026-11-22T05:00:00.000Z",
                 *       "changedAt": "2026-11-22T05:00:00.000Z",
                 *       "text": "id: study-archive-certificate\ntier: magical\n",
                 *       "faults": [
                 *         {
                 *           "line": 2,
                 *           "column": 1,
                 *           "path": "/tier",
                 *           "code": "value-unknown",
                 *           "message": "Must be one of: informational, interactive, transactional."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PassportDraft"];
            };
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
                 *       "detail": "Send If-Match. The `ETag` of the application you have seen, for example `\"3\"`; `*` to change whatever is there. Refused with 412 when the application has changed since.",
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
        /** @description How much waits for the agency. */
        QueueCounts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "all": 12,
                 *       "free": 7,
                 *       "mine": 4,
                 *       "proposed": 1,
                 *       "due": 2,
                 *       "overdue": 0,
                 *       "opinions": 0,
                 *       "states": [
                 *         {
                 *           "state": "returned",
                 *           "count": 3
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    all: number;
                    /** @description Their term ends today, or has passed. */
                    due: number;
                    /** @description Nobody has them. */
                    free: number;
                    /** @description You have them. */
                    mine: number;
                    /** @description Your agency is asked for its opinion only; not counted by territory or skill. */
                    opinions: number;
                    /** @description Their term has passed. */
                    overdue: number;
                    /** @description A decision is proposed, another official is to confirm it. */
                    proposed: number;
                    /** @description Applications for your agency's services that wait for somebody else; not counted by territory or skill. */
                    states: {
                        count: number;
                        state: components["schemas"]["State"];
                    }[];
                };
            };
        };
        /** @description The result as it would be. */
        ResultPreview: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Archive certificate of salary and length of service",
                 *       "holder": "Misolova Gulnora Sinov qizi",
                 *       "asksFacts": true,
                 *       "facts": [
                 *         {
                 *           "name": "employer",
                 *           "title": "Place of work",
                 *           "value": "Sample textile mill"
                 *         },
                 *         {
                 *           "name": "period",
                 *           "title": "Period confirmed by documents",
                 *           "schema": {
                 *             "type": "string",
                 *             "minLength": 4
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResultPreview"];
            };
        };
        /** @description The service. */
        Service: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                ETag: components["headers"]["ETag"];
                "Last-Modified": components["headers"]["LastModified"];
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
                "application/ld+json": unknown;
                "application/x-ndjson": unknown;
                "text/csv": string;
                "text/turtle": string;
            };
        };
        /** @description What is to be signed. */
        SignatureRequest: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "number": "D-7KQ2-M9XF-4T",
                 *       "service": "marriage-registration",
                 *       "serviceVersion": 2,
                 *       "title": "Registration of a marriage",
                 *       "applicant": "Namunayeva Dilnoza Sinov qizi",
                 *       "as": "Future spouse",
                 *       "form": {
                 *         "spouse": "90507880010028",
                 *         "surname": "each-own",
                 *         "office": "civil-registry-tashkent"
                 *       },
                 *       "files": [],
                 *       "digest": "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
                 *       "askedAt": "2026-11-22T05:00:00.000Z",
                 *       "until": "2026-12-02T19:00:00.000Z",
                 *       "signed": false,
                 *       "href": "/api/v1/signature-requests/D-7KQ2-M9XF-4T"
                 *     }
                 */
                "application/json": components["schemas"]["SignatureRequest"];
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
         * @description Number of the bundle.
         * @example B-7KQ2-M9XF-4T
         */
        BundleNumber: components["schemas"]["ApplicationNumber"];
        /**
         * @description Code of the canned answer, chosen by the agency.
         * @example consent-missing
         */
        CannedAnswerCode: components["schemas"]["CannedAnswerCode"];
        /**
         * @description The `ETag` of the canned answer you have seen; refused with 412 when it has changed since.
         * @example "3"
         */
        CannedAnswerIfMatch: string;
        /**
         * @description Identifier of the draft.
         * @example 5f2a9c0b7d1e4f6a8b3c2d1e
         */
        Draft: components["schemas"]["DraftId"];
        /**
         * @description The `ETag` of the draft you have seen, for example `"3"`; `*` to change whatever is there. Refused with 412 when the draft has changed since.
         * @example "3"
         */
        DraftIfMatch: components["schemas"]["EntityTag"];
        /**
         * @description The `ETag` of the draft you have seen; refused with 412 when it has changed since.
         * @example "3"
         */
        DraftOptionalIfMatch: components["schemas"]["EntityTag"];
        /**
         * @description Identifier of the file, or of its upload.
         * @example b2Zq4mT0Q1aVb0d8w2m0yA
         */
        File: string;
        /**
         * @description The form of the answer, where a header `Accept` cannot be sent; it goes before that header.
         * @example turtle
         */
        Format: "json" | "jsonld" | "turtle" | "csv" | "ndjson";
        /**
         * @description Application of the member; each has one, records.
         * @example records
         */
        GovstackApplication: string;
        /**
         * @description Who asks, as <instance>/<member class>/<member code>/<application code>.
         * @example UZ/GOV/social-protection-agency/records
         */
        GovstackClient: string;
        /**
         * @description Code of this instance; there is one, UZ.
         * @example UZ
         */
        GovstackInstance: string;
        /**
         * @description Code of the agency.
         * @example interior-ministry
         */
        GovstackMember: string;
        /**
         * @description Class of the member; all are GOV.
         * @example GOV
         */
        GovstackMemberClass: string;
        /**
         * @description Only this service.
         * @example residence
         */
        GovstackService: string;
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
         * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
         * @example Tue, 30 Jun 2026 19:00:00 GMT
         */
        IfModifiedSince: string;
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
         * @description Number of the mandate.
         * @example M-7KQ2-M9XF-4T
         */
        MandateNumber: components["schemas"]["ApplicationNumber"];
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
         * @description Position of the access in the exchange's log, as the list of accesses gives it.
         * @example 1041
         */
        Position: number;
        /**
         * @description The `ETag` of the draft you have read, for example `"3"`, and not `*`: only a text that was read is published. Read the draft again, then publish it with its `ETag`. Refused with 412 when the draft has changed since.
         * @example "3"
         */
        ReadDraftIfMatch: string;
        /**
         * @description Name of the record, as in the service's `evidence`.
         * @example birth
         */
        RecordName: string;
        /**
         * @description The form of the answer, where a header `Accept` cannot be sent; it goes before that header.
         * @example turtle
         */
        ServiceFormat: "json" | "jsonld" | "turtle" | "csv" | "ndjson" | "schema-org";
        /**
         * @description How many items a page has at most.
         * @example 20
         */
        Size: number;
        /**
         * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
         * @example 1.0.0
         */
        TusResumable: string;
        /**
         * @description Identifier of the webhook.
         * @example wh_3kqf0XlC2mWb9d1e
         */
        Webhook: string;
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
         * @description When this portal first heard of the present edition of the catalogue.
         * @example Tue, 30 Jun 2026 19:00:00 GMT
         */
        LastModified: string;
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
         * @description How many requests are left, and for how many seconds: `"default";r=599;t=60`. For a program also of the day: `"daily";r=48800;t=30120`; `RateLimit-Policy` then says how many there are in all.
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
                 * @description Only accesses by the agency of this code: that asked, or that the record was for.
                 * @example social-protection-agency
                 */
                agency?: components["schemas"]["Code"];
                /**
                 * @description Only accesses before this position of the log.
                 * @example 1042
                 */
                before?: number;
                /**
                 * @description Only accesses of this moment or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["schemas"]["Instant"];
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description Only accesses of this moment or earlier.
                 * @example 2026-11-30T23:59:59Z
                 */
                to?: components["schemas"]["Instant"];
                /**
                 * @description Only accesses that ended so.
                 * @example granted
                 */
                verdict?: components["schemas"]["AccessVerdict"];
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
            /** @description A page of accesses. */
            200: {
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
                     *           "position": 1041,
                     *           "at": "2026-11-22T05:04:00.000Z",
                     *           "sender": "portal",
                     *           "senderName": "The portal",
                     *           "consumer": "social-protection-agency",
                     *           "consumerName": "National Agency of Social Protection",
                     *           "provider": "interior-ministry",
                     *           "providerName": "Ministry of Internal Affairs",
                     *           "recordType": "interior-ministry/birth@1",
                     *           "recordTitle": "Record of a birth",
                     *           "fields": [
                     *             "child",
                     *             "bornOn"
                     *           ],
                     *           "fieldTitles": {
                     *             "child": "Child's full name",
                     *             "bornOn": "Day of birth"
                     *           },
                     *           "purpose": "childbirth-benefit",
                     *           "serviceTitle": "One-time childbirth benefit",
                     *           "basis": "benefits",
                     *           "law": {
                     *             "title": "Law on Social Protection of the Population"
                     *           },
                     *           "application": "D-7KQ2-M9XF-4T",
                     *           "verdict": "granted",
                     *           "code": "agreement:childbirth-benefit-birth",
                     *           "disputed": false,
                     *           "proof": {
                     *             "leafHash": "mQm2mNo5mYy3EXcyWHyqYyGgGUyIYbGF2eLT6fL9xRo=",
                     *             "href": "/api/v1/accesses/1041"
                     *           }
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
    getAccess: {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "position": 1041,
                     *       "at": "2026-11-22T05:04:00.000Z",
                     *       "sender": "portal",
                     *       "senderName": "The portal",
                     *       "consumer": "social-protection-agency",
                     *       "consumerName": "National Agency of Social Protection",
                     *       "provider": "interior-ministry",
                     *       "providerName": "Ministry of Internal Affairs",
                     *       "recordType": "interior-ministry/birth@1",
                     *       "recordTitle": "Record of a birth",
                     *       "fields": [
                     *         "child",
                     *         "bornOn"
                     *       ],
                     *       "fieldTitles": {
                     *         "child": "Child's full name",
                     *         "bornOn": "Day of birth"
                     *       },
                     *       "purpose": "childbirth-benefit",
                     *       "serviceTitle": "One-time childbirth benefit",
                     *       "basis": "benefits",
                     *       "law": {
                     *         "title": "Law on Social Protection of the Population"
                     *       },
                     *       "application": "D-7KQ2-M9XF-4T",
                     *       "verdict": "granted",
                     *       "code": "agreement:childbirth-benefit-birth",
                     *       "disputed": false,
                     *       "proof": {
                     *         "leafHash": "mQm2mNo5mYy3EXcyWHyqYyGgGUyIYbGF2eLT6fL9xRo=",
                     *         "href": "/api/v1/accesses/1041",
                     *         "entry": "eyJhc2tlZCI6ey4uLn0=",
                     *         "inclusion": {
                     *           "treeSize": 1050,
                     *           "hashes": [
                     *             "jQ1Ck5lqDGcxWkWIyCFVnAxoM7/QLjvC1Fn5QqvG3lI="
                     *           ],
                     *           "checkpoint": "darcha.local/exchange-log\n1050\n...\n",
                     *           "key": "darcha.local/exchange-log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Access"];
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
    getDispute: {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dispute"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    disputeAccess: {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "I have applied for no benefit: why was the birth looked up?"
                 *     }
                 */
                "application/json": components["schemas"]["DisputeText"];
            };
        };
        responses: {
            200: components["responses"]["Dispute"];
            201: components["responses"]["Dispute"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DisputeStanding"];
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
    listAgreements: {
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
                 * @description Only those in this state.
                 * @example requested
                 */
                state?: components["schemas"]["AgreementState"];
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
            /** @description A page of agreements, by identifier. */
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
                     *           "id": "pensions-residence",
                     *           "state": "granted",
                     *           "since": "2026-11-20T05:04:00.000Z",
                     *           "provider": "interior-ministry",
                     *           "terms": {
                     *             "consumer": "social-protection-agency",
                     *             "through": "portal",
                     *             "recordType": "interior-ministry/residence@1",
                     *             "fields": [
                     *               "region",
                     *               "since"
                     *             ],
                     *             "purposes": [
                     *               "childbirth-benefit"
                     *             ],
                     *             "basis": "benefits",
                     *             "from": "2026-01-01",
                     *             "until": "2027-12-31",
                     *             "quota": {
                     *               "perDay": 100
                     *             }
                     *           },
                     *           "waits": [
                     *             {
                     *               "party": "time",
                     *               "code": "quota-used",
                     *               "reason": "The quota of 100 questions is used up. It begins anew at the time given.",
                     *               "since": "2026-11-21T19:00:00.000Z",
                     *               "until": "2026-11-22T19:00:00.000Z"
                     *             }
                     *           ],
                     *           "quotas": [
                     *             {
                     *               "scope": "day",
                     *               "limit": 100,
                     *               "used": 100,
                     *               "remaining": 0,
                     *               "renewsAt": "2026-11-22T19:00:00.000Z",
                     *               "low": true
                     *             }
                     *           ],
                     *           "specialFields": [],
                     *           "href": "/api/v1/agreements/pensions-residence"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Agreement"][];
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
    getAgreement: {
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
                 * @description Identifier of the agreement.
                 * @example pensions-residence
                 */
                agreement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pensions-residence",
                     *       "state": "granted",
                     *       "since": "2026-11-20T05:04:00.000Z",
                     *       "provider": "interior-ministry",
                     *       "terms": {
                     *         "consumer": "social-protection-agency",
                     *         "through": "portal",
                     *         "recordType": "interior-ministry/residence@1",
                     *         "fields": [
                     *           "region",
                     *           "since"
                     *         ],
                     *         "purposes": [
                     *           "childbirth-benefit"
                     *         ],
                     *         "basis": "benefits",
                     *         "from": "2026-01-01",
                     *         "until": "2027-12-31",
                     *         "quota": {
                     *           "perDay": 100
                     *         }
                     *       },
                     *       "waits": [],
                     *       "quotas": [],
                     *       "specialFields": [],
                     *       "href": "/api/v1/agreements/pensions-residence",
                     *       "acts": [
                     *         {
                     *           "kind": "request",
                     *           "member": "social-protection-agency",
                     *           "at": "2026-11-19T05:04:00.000Z",
                     *           "reason": "To pay the benefit where the person lives.",
                     *           "by": "signature",
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         {
                     *           "kind": "grant",
                     *           "member": "interior-ministry",
                     *           "at": "2026-11-20T05:04:00.000Z",
                     *           "by": "policy",
                     *           "digest": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Agreement"];
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
    verifyApplicationRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description What was found. A file that proves nothing is an answer too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": false,
                     *       "checks": [
                     *         {
                     *           "name": "record",
                     *           "outcome": "ok",
                     *           "faults": []
                     *         },
                     *         {
                     *           "name": "chain",
                     *           "outcome": "ok",
                     *           "faults": []
                     *         },
                     *         {
                     *           "name": "values",
                     *           "outcome": "failed",
                     *           "faults": [
                     *             {
                     *               "code": "value-changed",
                     *               "path": "/entries/0/changed/answers",
                     *               "message": "The value, its salt or the digest was changed: it is not what the entry was made over."
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "head",
                     *           "outcome": "ok",
                     *           "faults": []
                     *         }
                     *       ],
                     *       "about": {
                     *         "number": "D-7KQ2-M9XF-4T",
                     *         "service": "childbirth-benefit",
                     *         "serviceVersion": 3,
                     *         "agency": "social-protection-agency",
                     *         "state": "draft",
                     *         "createdAt": "2026-11-16T05:00:00.000Z"
                     *       },
                     *       "steps": 1,
                     *       "signedAt": "2026-11-22T05:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRecordVerification"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listApplicationWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wh_3kqf0XlC2mWb9d1e",
                     *           "url": "https://integrator.example/applications",
                     *           "state": "active",
                     *           "position": 41207,
                     *           "createdAt": "2026-11-22T05:04:00.000Z",
                     *           "attempts": [
                     *             {
                     *               "at": "2026-11-22T06:10:00.000Z",
                     *               "position": 41207,
                     *               "status": 204
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createApplicationWebhook: {
        parameters: {
            query?: never;
            header: {
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
                 *       "url": "https://integrator.example/applications"
                 *     }
                 */
                "application/json": {
                    /** @description An https address of a host on the public Internet. */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The webhook with its secret, which is told again only to the same request with the same key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "wh_3kqf0XlC2mWb9d1e",
                     *         "url": "https://integrator.example/applications",
                     *         "state": "active",
                     *         "position": 41207,
                     *         "createdAt": "2026-11-22T05:04:00.000Z",
                     *         "attempts": [
                     *           {
                     *             "at": "2026-11-22T06:10:00.000Z",
                     *             "position": 41207,
                     *             "status": 204
                     *           }
                     *         ]
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteApplicationWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the webhook.
                 * @example wh_3kqf0XlC2mWb9d1e
                 */
                webhook: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    renewApplicationWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the webhook.
                 * @example wh_3kqf0XlC2mWb9d1e
                 */
                webhook: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook with its new secret, which is told only now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "wh_3kqf0XlC2mWb9d1e",
                     *         "url": "https://integrator.example/applications",
                     *         "state": "active",
                     *         "position": 41207,
                     *         "createdAt": "2026-11-22T05:04:00.000Z",
                     *         "attempts": [
                     *           {
                     *             "at": "2026-11-22T06:10:00.000Z",
                     *             "position": 41207,
                     *             "status": 204
                     *           }
                     *         ]
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
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
                    /** @description Number of the mandate, to apply for somebody else. */
                    mandate?: components["schemas"]["ApplicationNumber"];
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
    assignApplication: {
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
                 *       "official": "clerk-archive"
                 *     }
                 */
                "application/json": {
                    official: components["schemas"]["OfficialId"];
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
    listAttachments: {
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
            /** @description The files. */
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
                     *           "id": "b2Zq4mT0Q1aVb0d8w2m0yA",
                     *           "name": "nameChange",
                     *           "state": "clean",
                     *           "fileName": "Никоҳ гувоҳномаси.pdf",
                     *           "type": "pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 181204,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "addedAt": "2026-11-22T05:02:00.000Z",
                     *           "href": "/api/v1/applications/D-7KQ2-M9XF-4T/attachments/b2Zq4mT0Q1aVb0d8w2m0yA/content"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Attachment"][];
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
    attachFile: {
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
                 *       "name": "nameChange",
                 *       "file": "%PDF-1.7 ..."
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file, with its name in UTF-8.
                     */
                    file: string;
                    /** @description Name of the attachment in the service. */
                    name: string;
                };
            };
        };
        responses: {
            /** @description The file as it is attached. */
            201: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b2Zq4mT0Q1aVb0d8w2m0yA",
                     *       "name": "nameChange",
                     *       "state": "clean",
                     *       "fileName": "Nikoh guvohnomasi.pdf",
                     *       "type": "pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 181204,
                     *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "addedAt": "2026-11-22T05:02:00.000Z",
                     *       "href": "/api/v1/applications/D-7KQ2-M9XF-4T/attachments/b2Zq4mT0Q1aVb0d8w2m0yA/content"
                     *     }
                     */
                    "application/json": components["schemas"]["Attachment"];
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
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
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
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    readAttachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the copy you have; when it is still good, the answer is 304 without a body.
                 * @example "pX3n0b8wq1Vf5mYc7sLk2A"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description The bytes wanted: one range (RFC 9110, 14.2). Several, or one of another unit, give the whole file.
                 * @example bytes=1048576-
                 */
                Range?: string;
            };
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
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
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description `bytes`. */
                    "Accept-Ranges"?: string;
                    /** @description `attachment`, with the name of the file (RFC 8187). */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description `sha-256` of the whole file. */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description The bytes. */
            206: {
                headers: {
                    /** @description `bytes`. */
                    "Accept-Ranges"?: string;
                    /** @description `attachment`, with the name of the file (RFC 8187). */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    /** @description `sha-256` of the whole file. */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    openCalendar: {
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
            /** @description The address. */
            201: {
                headers: {
                    /** @description The same address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "href": "/api/v1/calendars/D-7KQ2-M9XF-4T/mPw3vXr0mQ4mUqk2dG0Xo4gO0nU7yC1bZJ5Qe0m1H9s",
                     *       "url": "https://portal.example/api/v1/calendars/D-7KQ2-M9XF-4T/mPw3vXr0mQ4mUqk2dG0Xo4gO0nU7yC1bZJ5Qe0m1H9s"
                     *     }
                     */
                    "application/json": {
                        /** @description Address within this portal. */
                        href: string;
                        /** @description The whole address. */
                        url: string;
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
    closeCalendar: {
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
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
                    /**
                     * @description Who stands there: `applicant`, or the `collector` they named, whose document you have compared.
                     * @default applicant
                     * @enum {string}
                     */
                    by?: "applicant" | "collector";
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
    reissueCollectionCode: {
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
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    nameCollector: {
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
                 *       "name": "Namunayev Aziz",
                 *       "document": "AD1234567"
                 *     }
                 */
                "application/json": {
                    /** @description Personal identification number (14 digits), or series and number of the identity document. */
                    document: string;
                    /** @description Full name as in the identity document. */
                    name: string;
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
    removeCollector: {
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
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    copyApplication: {
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
            /** @description The draft, and what it does not hold. */
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
                     *       "application": {
                     *         "number": "D-7KQ2-M9XF-4T",
                     *         "service": "study-archive-certificate",
                     *         "serviceVersion": 3,
                     *         "title": "Archive certificate of study",
                     *         "agency": "higher-education-ministry",
                     *         "state": "draft",
                     *         "version": 1,
                     *         "form": {
                     *           "level": "higher"
                     *         },
                     *         "evidence": [],
                     *         "actions": [
                     *           "update",
                     *           "submit",
                     *           "withdraw"
                     *         ],
                     *         "createdAt": "2026-11-22T05:00:00.000Z",
                     *         "keptUntil": "2026-12-21T19:00:00.000Z"
                     *       },
                     *       "leftOut": [
                     *         {
                     *           "path": "/field",
                     *           "code": "minLength",
                     *           "message": "“Faculty or field of study”: give at least 2 characters."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        application: components["schemas"]["Application"];
                        leftOut: components["schemas"]["AnswerFault"][];
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
                    /** @description Names of the service's files to be replaced or added; to return. */
                    attachments?: string[];
                    /** @description Keys of the service's legal bases the decision rests on; that of the step unless given. */
                    basis?: string[];
                    cannedAnswer?: components["schemas"]["CannedAnswerReference"];
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
                    /** @description Codes of the service's papers to be brought or added; to return. Answers, papers or files are needed. */
                    papers?: components["schemas"]["Code"][];
                    /** @description For the applicant; needed to reject or return, unless a canned answer gives them. */
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
    confirmDecision: {
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
    objectToDecision: {
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
                 *       "reasons": "The second page of the consent is missing."
                 *     }
                 */
                "application/json": {
                    /** @description Language of the reasons; the negotiated one unless given. */
                    language?: components["schemas"]["Language"];
                    /** @description For the one who proposed it. */
                    reasons: string;
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
    previewResult: {
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
                 *       "facts": {
                 *         "period": "1978-1996"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description As they would be given with the approval; without them the preview says which are needed. */
                    facts?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["ResultPreview"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
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
    useEarlierRecord: {
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
                 * @description Name of the record, as in the service's `evidence`.
                 * @example birth
                 */
                name: components["parameters"]["RecordName"];
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
                 *       "application": "D-7KQ2-M9XF-4T"
                 *     }
                 */
                "application/json": {
                    /** @description The application that holds it. */
                    application: components["schemas"]["ApplicationNumber"];
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
    useOwnPaper: {
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
                 * @description Name of the record, as in the service's `evidence`.
                 * @example birth
                 */
                name: components["parameters"]["RecordName"];
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
                 *       "stated": {
                 *         "actNumber": "A-17"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description What you read off the paper, as `paper.states` of the fallback says. */
                    stated?: {
                        [key: string]: unknown;
                    };
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
    askRegister: {
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
                 * @description Name of the record, as in the service's `evidence`.
                 * @example birth
                 */
                name: components["parameters"]["RecordName"];
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
    extendDeadline: {
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
                 *       "days": 10,
                 *       "reasons": "The documents lie in another archive and were asked for there.",
                 *       "language": "en"
                 *     }
                 */
                "application/json": {
                    cannedAnswer?: components["schemas"]["CannedAnswerReference"];
                    /** @description By how many days, counted as the term's are; as many as may be unless given. */
                    days?: number;
                    /** @description Language of the reasons; the negotiated one unless given. */
                    language?: components["schemas"]["Language"];
                    /** @description For the applicant. */
                    reasons?: string;
                } | unknown | unknown;
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
    listFallbacks: {
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
            200: components["responses"]["Fallbacks"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    renewFollowUpCode: {
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
            /** @description The code that holds from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7KQ2-M9XF"
                     *     }
                     */
                    "application/json": {
                        code: components["schemas"]["FollowUpCode"];
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
    placeHold: {
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
                 *       "reasons": "The court has asked for the file as it is.",
                 *       "language": "en",
                 *       "basis": "Criminal Procedure Code, article 166; case 1-2026/77",
                 *       "reviewOn": "2027-03-01"
                 *     }
                 */
                "application/json": {
                    /** @description The act and its article, the number of the case: 3 to 300 characters. */
                    basis: string;
                    /**
                     * @description Language of reasons and basis; the one you ask answers in unless said.
                     * @enum {string}
                     */
                    language?: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
                    /** @description For the applicant, 10 to 2,000 characters. */
                    reasons: string;
                    /**
                     * Format: date
                     * @description Day on which it is looked at again: after today, at most 366 days ahead.
                     */
                    reviewOn: string;
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
    releaseHold: {
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
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    allowInforming: {
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
                 *       "client": "integrator"
                 *     }
                 */
                "application/json": {
                    /** @description Identifier of the program's client; the one that prepared the draft unless given. */
                    client?: string;
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
    endInforming: {
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
    listMessages: {
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
            200: components["responses"]["Messages"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sendMessage: {
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
                 *       "text": "Which page of the contract is missing?"
                 *     }
                 */
                "application/json": {
                    /** @description From an applicant: to which agency; to the authority unless given. */
                    agency?: components["schemas"]["Code"];
                    cannedAnswer?: components["schemas"]["CannedAnswerReference"];
                    /** @description Language of the text; the negotiated one unless given. */
                    language?: components["schemas"]["Language"];
                    text?: string;
                } | unknown | unknown;
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
    markMessagesRead: {
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
                 *       "upTo": 2
                 *     }
                 */
                "application/json": {
                    /** @description From an applicant: in which thread; the authority's unless given. */
                    agency?: components["schemas"]["Code"];
                    /** @description Position of the last message read. */
                    upTo: number;
                };
            };
        };
        responses: {
            /** @description Remembered. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    giveOpinion: {
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
                 *       "opinion": "It is let to one family."
                 *     }
                 */
                "application/json": {
                    /** @description Language of the opinion; the negotiated one unless given. */
                    language?: components["schemas"]["Language"];
                    opinion: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Opinion"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOpinions: {
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
            200: components["responses"]["Opinions"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    askOpinion: {
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
                 *       "agency": "cadastre-agency",
                 *       "question": "Is the building let to several families?",
                 *       "sees": [
                 *         "address"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Code of the agency asked. */
                    agency: components["schemas"]["Code"];
                    /** @description Language of the question; the negotiated one unless given. */
                    language?: components["schemas"]["Language"];
                    question: string;
                    /** @description Names of the questions and records shown with it. */
                    sees?: string[];
                    /** @description Its term; `5 working days` unless given. */
                    within?: string;
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
    listPapersNotAsked: {
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
            /** @description The papers. */
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
                     *           "name": "birth",
                     *           "title": "Record of a birth",
                     *           "recordType": "interior-ministry/birth@1",
                     *           "provider": "interior-ministry",
                     *           "providerName": "Ministry of Internal Affairs",
                     *           "fetchedAt": "2026-11-22T05:04:00.000Z",
                     *           "logPosition": 1041,
                     *           "href": "/api/v1/accesses/1041",
                     *           "why": "To confirm that the child was born and when."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PaperNotAsked"][];
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
    getApplicationRecord: {
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
            /** @description The record, of the format `darcha-application-record/1`. */
            200: {
                headers: {
                    /** @description Its file name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "darcha-application-record/1",
                     *       "about": {
                     *         "number": "D-7KQ2-M9XF-4T",
                     *         "service": "childbirth-benefit",
                     *         "serviceVersion": 3,
                     *         "agency": "social-protection-agency",
                     *         "state": "draft",
                     *         "createdAt": "2026-11-16T05:00:00.000Z"
                     *       },
                     *       "entries": [
                     *         {
                     *           "position": 1,
                     *           "at": "2026-11-16T05:00:00.000Z",
                     *           "by": {
                     *             "role": "applicant"
                     *           },
                     *           "step": "begin",
                     *           "state": "draft",
                     *           "before": "",
                     *           "changed": {}
                     *         }
                     *       ],
                     *       "head": "eyJhbGciOiJFZERTQSJ9.eyJwb3NpdGlvbiI6MX0.c2lnbmF0dXJl"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationRecord"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            default: components["responses"]["Problem"];
        };
    };
    getApplicationRecordHead: {
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
            /** @description The head. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "head": "eyJhbGciOiJFZERTQSJ9.eyJwb3NpdGlvbiI6MX0.c2lnbmF0dXJl",
                     *       "position": 1,
                     *       "hash": "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordHead"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            default: components["responses"]["Problem"];
        };
    };
    entrustApplication: {
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
                 *       "mandate": "M-7KQ2-M9XF-4T"
                 *     }
                 */
                "application/json": {
                    mandate: components["schemas"]["ApplicationNumber"];
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
    takeOverApplication: {
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
    getResultJws: {
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
            /** @description The signed result. */
            200: {
                headers: {
                    /** @description Its file name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/jose": string;
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
    getResultPdf: {
        parameters: {
            query?: {
                /**
                 * @description Language of the document; without it the one your browser prefers.
                 * @example kaa
                 */
                language?: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
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
            /** @description The document. */
            200: {
                headers: {
                    /** @description Its file name. */
                    "Content-Disposition"?: string;
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    revokeResult: {
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
                 *       "reasons": "The record of the birth was annulled by a court.",
                 *       "language": "en"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Language of the reasons; the one you ask answers in unless said.
                     * @enum {string}
                     */
                    language?: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
                    /** @description For the holder, 10 to 2,000 characters. */
                    reasons: string;
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
    submitDuplicate: {
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
                 *       "reason": "The first one names the wrong college.",
                 *       "language": "en"
                 *     }
                 */
                "application/json": {
                    language?: components["schemas"]["LanguageTag"];
                    /** @description Why, 10 to 2,000 characters. */
                    reason: string;
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
                        usually?: components["schemas"]["DurationSpread"];
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
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description Bytes of the whole file.
                 * @example 181204
                 */
                "Upload-Length": number;
                /**
                 * @description Keys with values in Base64, parted by commas: `name`, that of the attachment in the service; `filename` in UTF-8; if you know it, `sha256` of the content, 64 hexadecimal digits.
                 * @example name bmFtZUNoYW5nZQ==,filename ZGlwbG9tLnBkZg==
                 */
                "Upload-Metadata": string;
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
            /** @description The upload; nothing has been sent yet. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    /** @description `1.0.0`. */
                    "Tus-Resumable"?: string;
                    /** @description When it is forgotten. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b2Zq4mT0Q1aVb0d8w2m0yA",
                     *       "offset": 0,
                     *       "size": 181204,
                     *       "expiresAt": "2026-11-23T05:02:00.000Z",
                     *       "attachment": {
                     *         "id": "b2Zq4mT0Q1aVb0d8w2m0yA",
                     *         "name": "nameChange",
                     *         "state": "uploading",
                     *         "fileName": "diplom.pdf",
                     *         "size": 181204,
                     *         "addedAt": "2026-11-22T05:02:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
    getUpload: {
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
                 * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
            };
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
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
            /** @description The upload. */
            200: {
                headers: {
                    /** @description `1.0.0`. */
                    "Tus-Resumable"?: string;
                    /** @description When it is forgotten. */
                    "Upload-Expires"?: string;
                    /** @description Bytes in all. */
                    "Upload-Length"?: number;
                    /** @description Bytes that have been kept. */
                    "Upload-Offset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b2Zq4mT0Q1aVb0d8w2m0yA",
                     *       "offset": 0,
                     *       "size": 181204,
                     *       "expiresAt": "2026-11-23T05:02:00.000Z",
                     *       "attachment": {
                     *         "id": "b2Zq4mT0Q1aVb0d8w2m0yA",
                     *         "name": "nameChange",
                     *         "state": "uploading",
                     *         "fileName": "diplom.pdf",
                     *         "size": 181204,
                     *         "addedAt": "2026-11-22T05:02:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
    removeUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
            };
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
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
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    appendUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the protocol; `1.0.0` is spoken, others are refused with 412.
                 * @example 1.0.0
                 */
                "Tus-Resumable": components["parameters"]["TusResumable"];
                /**
                 * @description Where the first byte sent belongs.
                 * @example 0
                 */
                "Upload-Offset": number;
            };
            path: {
                /**
                 * @description Identifier of the file, or of its upload.
                 * @example b2Zq4mT0Q1aVb0d8w2m0yA
                 */
                file: components["parameters"]["File"];
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
                /** @example %PDF-1.7 ... */
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description The bytes have been kept. */
            204: {
                headers: {
                    /** @description `1.0.0`. */
                    "Tus-Resumable"?: string;
                    /** @description When it is forgotten. */
                    "Upload-Expires"?: string;
                    /** @description Bytes that have been kept. */
                    "Upload-Offset"?: number;
                    [name: string]: unknown;
                };
                content?: never;
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
    listBundles: {
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
            /** @description A page of bundles. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Bundle"][];
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
    createBundle: {
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
                 *       "code": "child-is-born",
                 *       "answers": {
                 *         "shared": {
                 *           "phone": "+998901234567"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    answers?: components["schemas"]["BundleAnswers"];
                    /** @description Code of the bundle. */
                    code: components["schemas"]["Code"];
                    leaveOut?: components["schemas"]["LeaveOut"];
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
                     *       "number": "B-7KQ2-M9XF-4T",
                     *       "code": "child-is-born",
                     *       "event": "having-a-child",
                     *       "title": "A child is born",
                     *       "state": "draft",
                     *       "version": 1,
                     *       "answers": {
                     *         "shared": {
                     *           "phone": "+998901234567"
                     *         },
                     *         "parts": {}
                     *       },
                     *       "shared": [],
                     *       "parts": [],
                     *       "fee": null,
                     *       "actions": [
                     *         "update",
                     *         "request-evidence",
                     *         "submit",
                     *         "withdraw"
                     *       ],
                     *       "createdAt": "2026-11-22T05:00:00.000Z",
                     *       "href": "/api/v1/bundles/B-7KQ2-M9XF-4T"
                     *     }
                     */
                    "application/json": components["schemas"]["Bundle"];
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
    getBundle: {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Bundle"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateBundle: {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "parts": {
                 *           "childbirth-benefit": {
                 *             "account": "20208000900123456789"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/merge-patch+json": {
                    answers?: components["schemas"]["BundleAnswers"];
                    leaveOut?: components["schemas"]["LeaveOut"];
                };
            };
        };
        responses: {
            200: components["responses"]["Bundle"];
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
    openBundleCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            201: {
                headers: {
                    /** @description The same address. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "href": "/api/v1/calendars/B-7KQ2-M9XF-4T/mPw3vXr0mQ4mUqk2dG0Xo4gO0nU7yC1bZJ5Qe0m1H9s",
                     *       "url": "https://portal.example/api/v1/calendars/B-7KQ2-M9XF-4T/mPw3vXr0mQ4mUqk2dG0Xo4gO0nU7yC1bZJ5Qe0m1H9s"
                     *     }
                     */
                    "application/json": {
                        /** @description Address within this portal. */
                        href: string;
                        /** @description The whole address. */
                        url: string;
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
    closeBundleCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    requestBundleEvidence: {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "childbirth-benefit",
                 *       "names": [
                 *         "birth",
                 *         "residence"
                 *       ]
                 *     }
                 */
                "application/json": {
                    names: string[];
                    /** @description Identifier of the service. */
                    service: components["schemas"]["Code"];
                };
            };
        };
        responses: {
            200: components["responses"]["Bundle"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    renewBundleFollowUpCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code that holds from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7KQ2-M9XF"
                     *     }
                     */
                    "application/json": {
                        code: components["schemas"]["FollowUpCode"];
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
    followBundle: {
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
                 * @description The `id` of the last event you have.
                 * @example 3.2.0.1
                 */
                "Last-Event-ID"?: string;
            };
            path: {
                /**
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
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
    submitBundle: {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Bundle"];
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
    getBundleTimeline: {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
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
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BundleEvent"][];
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
    withdrawBundle: {
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
                 * @description Number of the bundle.
                 * @example B-7KQ2-M9XF-4T
                 */
                number: components["parameters"]["BundleNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Bundle"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    readCalendar: {
        parameters: {
            query?: {
                /**
                 * @description Language of the entries; without it the one your program prefers.
                 * @example kaa
                 */
                language?: "uz-Latn" | "uz-Cyrl" | "kaa" | "ru" | "en";
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
                /**
                 * @description The secret part of the address.
                 * @example mPw3vXr0mQ4mUqk2dG0Xo4gO0nU7yC1bZJ5Qe0m1H9s
                 */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCannedAnswers: {
        parameters: {
            query?: {
                /**
                 * @description Only those that can be used for this.
                 * @example return
                 */
                kind?: "return" | "rejection" | "message" | "extension";
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Words that all occur in code, title or text.
                 * @example consent
                 */
                search?: string;
                /**
                 * @description Only those that can be used for this service.
                 * @example permanent-residence-registration
                 */
                service?: components["schemas"]["Code"];
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
            /** @description A page of them. */
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
                     *           "code": "consent-missing",
                     *           "title": "The consent of the owner is missing",
                     *           "kinds": [
                     *             "return"
                     *           ],
                     *           "services": [
                     *             "permanent-residence-registration"
                     *           ],
                     *           "text": {
                     *             "uz-Latn": "Tuzating: {fields}. Olib keling: {papers}.",
                     *             "uz-Cyrl": "Тузатинг: {fields}. Олиб келинг: {papers}.",
                     *             "kaa": "Dúzetiń: {fields}. Alıp keliń: {papers}.",
                     *             "ru": "Исправьте: {fields}. Принесите: {papers}.",
                     *             "en": "Correct: {fields}. Bring: {papers}."
                     *           },
                     *           "version": 3,
                     *           "savedBy": "head-cadastre",
                     *           "savedAt": "2026-11-22T05:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CannedAnswer"][];
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
    saveCannedAnswer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the canned answer you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["CannedAnswerIfMatch"];
            };
            path: {
                /**
                 * @description Code of the canned answer, chosen by the agency.
                 * @example consent-missing
                 */
                code: components["parameters"]["CannedAnswerCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The consent of the owner is missing",
                 *       "kinds": [
                 *         "return"
                 *       ],
                 *       "text": {
                 *         "uz-Latn": "Tuzating: {fields}. Olib keling: {papers}.",
                 *         "uz-Cyrl": "Тузатинг: {fields}. Олиб келинг: {papers}.",
                 *         "kaa": "Dúzetiń: {fields}. Alıp keliń: {papers}.",
                 *         "ru": "Исправьте: {fields}. Принесите: {papers}.",
                 *         "en": "Correct: {fields}. Bring: {papers}."
                 *       }
                 *     }
                 */
                "application/json": {
                    kinds: components["schemas"]["CannedAnswerKinds"];
                    /** @description Services it is for; all unless given. */
                    services?: components["schemas"]["Code"][];
                    text: components["schemas"]["CannedAnswerText"];
                    /** @description What officials find it by. */
                    title: string;
                };
            };
        };
        responses: {
            /** @description As it is kept. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "consent-missing",
                     *       "title": "The consent of the owner is missing",
                     *       "kinds": [
                     *         "return"
                     *       ],
                     *       "services": [
                     *         "permanent-residence-registration"
                     *       ],
                     *       "text": {
                     *         "uz-Latn": "Tuzating: {fields}. Olib keling: {papers}.",
                     *         "uz-Cyrl": "Тузатинг: {fields}. Олиб келинг: {papers}.",
                     *         "kaa": "Dúzetiń: {fields}. Alıp keliń: {papers}.",
                     *         "ru": "Исправьте: {fields}. Принесите: {papers}.",
                     *         "en": "Correct: {fields}. Bring: {papers}."
                     *       },
                     *       "version": 3,
                     *       "savedBy": "head-cadastre",
                     *       "savedAt": "2026-11-22T05:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CannedAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteCannedAnswer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the canned answer you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["CannedAnswerIfMatch"];
            };
            path: {
                /**
                 * @description Code of the canned answer, chosen by the agency.
                 * @example consent-missing
                 */
                code: components["parameters"]["CannedAnswerCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["Stale"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCatalogue: {
        parameters: {
            query?: {
                /**
                 * @description The form of the answer, where a header `Accept` cannot be sent; it goes before that header.
                 * @example turtle
                 */
                format?: components["parameters"]["Format"];
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
                 * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
                 * @example Tue, 30 Jun 2026 19:00:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
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
            /** @description The catalogue. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "X-Darcha-Stale": components["headers"]["Stale"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "services": [],
                     *       "agencies": [],
                     *       "offices": [],
                     *       "events": [],
                     *       "territories": [],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": components["schemas"]["Catalogue"];
                    "application/ld+json": unknown;
                    "application/x-ndjson": unknown;
                    "text/csv": string;
                    "text/turtle": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    importCatalogue: {
        parameters: {
            query?: {
                /**
                 * @description With `true` nothing is kept, and only the report is given.
                 * @example true
                 */
                "dry-run"?: "true" | "false";
            };
            header?: {
                /**
                 * @description Chosen by you; sending the request again with the same key does not do it again.
                 * @example 6f1f0f5e-6f3b-4a3c-9d57-0d1c5f0c2f11
                 */
                "Idempotency-Key"?: components["parameters"]["OptionalIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {"@context": "https://my.example.uz/api/v1/contexts/cpsv-ap.jsonld", "@graph": []} */
                "application/ld+json": string;
                /**
                 * @example @prefix cpsv: <http://purl.org/vocab/cpsv#> .
                 *     @prefix dct: <http://purl.org/dc/terms/> .
                 *     <https://example.uz/services/17> a cpsv:PublicService ; dct:title "Dormitory place"@en .
                 */
                "text/turtle": string;
            };
        };
        responses: {
            /** @description The report of a dry run. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": true,
                     *       "services": [
                     *         {
                     *           "id": "dormitory-place",
                     *           "address": "https://example.uz/services/17",
                     *           "taken": [
                     *             "/id",
                     *             "/title",
                     *             "/events"
                     *           ],
                     *           "adjusted": [
                     *             {
                     *               "path": "/id",
                     *               "message": "The identifier of a service is a short code. Made from what the file says: dormitory-place."
                     *             }
                     *           ],
                     *           "missing": [
                     *             {
                     *               "path": "/title/kaa",
                     *               "message": "Write the text in Karakalpak (kaa)."
                     *             }
                     *           ],
                     *           "leftOut": [],
                     *           "unknown": [
                     *             {
                     *               "kind": "agency",
                     *               "address": "https://example.uz/agencies/3",
                     *               "name": "University of Namuna"
                     *             }
                     *           ],
                     *           "text": "id: dormitory-place\ntitle:\n  en: Dormitory place\nevents: []\n",
                     *           "faults": [
                     *             {
                     *               "line": 2,
                     *               "column": 1,
                     *               "path": "/title",
                     *               "code": "language-missing",
                     *               "message": "The text is missing in kaa."
                     *             }
                     *           ],
                     *           "faultsLeftOut": 0
                     *         }
                     *       ],
                     *       "besides": [
                     *         {
                     *           "class": "http://www.w3.org/2004/02/skos/core#Concept",
                     *           "count": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The report, and the drafts that were begun. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": true,
                     *       "services": [
                     *         {
                     *           "id": "dormitory-place",
                     *           "address": "https://example.uz/services/17",
                     *           "taken": [
                     *             "/id",
                     *             "/title",
                     *             "/events"
                     *           ],
                     *           "adjusted": [
                     *             {
                     *               "path": "/id",
                     *               "message": "The identifier of a service is a short code. Made from what the file says: dormitory-place."
                     *             }
                     *           ],
                     *           "missing": [
                     *             {
                     *               "path": "/title/kaa",
                     *               "message": "Write the text in Karakalpak (kaa)."
                     *             }
                     *           ],
                     *           "leftOut": [],
                     *           "unknown": [
                     *             {
                     *               "kind": "agency",
                     *               "address": "https://example.uz/agencies/3",
                     *               "name": "University of Namuna"
                     *             }
                     *           ],
                     *           "text": "id: dormitory-place\ntitle:\n  en: Dormitory place\nevents: []\n",
                     *           "faults": [
                     *             {
                     *               "line": 2,
                     *               "column": 1,
                     *               "path": "/title",
                     *               "code": "language-missing",
                     *               "message": "The text is missing in kaa."
                     *             }
                     *           ],
                     *           "faultsLeftOut": 0
                     *         }
                     *       ],
                     *       "besides": [
                     *         {
                     *           "class": "http://www.w3.org/2004/02/skos/core#Concept",
                     *           "count": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description The cursor `next` of an earlier answer, or a `position` as a webhook told it: of the last change you have. Left out to begin with the first change there was.
                 * @example Y2hhbmdlcyAy
                 */
                after?: string;
                /**
                 * @description How many at most.
                 * @example 100
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
                 * @example Tue, 30 Jun 2026 19:00:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
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
            /** @description The changes behind the cursor, the earliest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    Link: components["headers"]["Link"];
                    "X-Darcha-Stale": components["headers"]["Stale"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "cursor": "Y2hhbmdlcyAy",
                     *           "position": 2,
                     *           "at": "2026-06-30T19:00:01.000Z",
                     *           "kind": "published",
                     *           "service": "childbirth-benefit",
                     *           "version": 2,
                     *           "day": "2026-07-01",
                     *           "href": "/api/v1/services/childbirth-benefit/versions/2"
                     *         }
                     *       ],
                     *       "next": "Y2hhbmdlcyAy",
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCpsvContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDisputes: {
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
                 * @description Only disputes in this state.
                 * @example open
                 */
                state?: components["schemas"]["DisputeState"];
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
            200: components["responses"]["DisputeList"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    answerDispute: {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The application was begun in your name by mistake and is withdrawn."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeText"];
            };
        };
        responses: {
            200: components["responses"]["Dispute"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DisputeStanding"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    extendDispute: {
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
                 * @description Position of the access in the exchange's log, as the list of accesses gives it.
                 * @example 1041
                 */
                position: components["parameters"]["Position"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The file lies in another office and was asked for there."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeText"];
            };
        };
        responses: {
            200: components["responses"]["Dispute"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DisputeStanding"];
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
                     *           "href": "/api/v1/services?event=having-a-child",
                     *           "services": []
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
    listEventBundles: {
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
                 * @description Code of the event.
                 * @example having-a-child
                 */
                event: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundles; none for an event that has none. */
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
                     *           "code": "child-is-born",
                     *           "event": "having-a-child",
                     *           "title": "A child is born",
                     *           "summary": "With one application you ask for the benefit, the registration and the certificate.",
                     *           "services": [],
                     *           "shared": [
                     *             {
                     *               "name": "phone",
                     *               "title": "Telephone number",
                     *               "answers": {
                     *                 "childbirth-benefit": "phone",
                     *                 "permanent-residence-registration": "phone"
                     *               }
                     *             }
                     *           ],
                     *           "fee": null
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["EventBundle"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getExchangeHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "instances": [
                     *         {
                     *           "id": "0b8a1c52-7a3e-4d0f-9a5b-2f6f6f0c9d11",
                     *           "startedAt": "2026-11-22T05:00:00.000Z",
                     *           "seenAt": "2026-11-22T05:04:00.000Z",
                     *           "streams": 5,
                     *           "waiting": 0
                     *         }
                     *       ],
                     *       "providers": [
                     *         {
                     *           "code": "interior-ministry",
                     *           "streams": 1,
                     *           "waiting": 0,
                     *           "connectionUntil": "2027-02-20T05:00:00.000Z",
                     *           "signingUntil": "2027-02-20T05:00:00.000Z",
                     *           "recordTypes": [
                     *             {
                     *               "id": "interior-ministry/residence@1",
                     *               "streams": 1,
                     *               "circuitOpen": false,
                     *               "answered": 2140,
                     *               "failed": 3,
                     *               "lastAnswerAt": "2026-11-22T05:03:59.000Z",
                     *               "medianMilliseconds": 14.2,
                     *               "p95Milliseconds": 61.3
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "log": {
                     *         "entries": 20852163,
                     *         "signedEntries": 20852163,
                     *         "signedAt": "2026-11-22T05:04:00.000Z",
                     *         "integrity": {
                     *           "state": "sound",
                     *           "checkedSize": 20852000,
                     *           "checkedAt": "2026-11-22T05:00:00.000Z"
                     *         },
                     *         "timeProof": {
                     *           "state": "fine"
                     *         }
                     *       },
                     *       "certificates": [
                     *         {
                     *           "holder": "cadastre-agency",
                     *           "use": "signing",
                     *           "until": "2026-11-29T05:00:00.000Z",
                     *           "daysLeft": 7
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExchangeHealth"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    askGuide: {
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
                 *       "event": "having-a-child",
                 *       "audience": "natural-person",
                 *       "answers": {
                 *         "interior-ministry/birth@1": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GuideRequest"];
            };
        };
        responses: {
            /** @description How things stand by these answers. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "questions": [
                     *         {
                     *           "key": "interior-ministry/birth@1#bornOn",
                     *           "schema": {
                     *             "type": "string",
                     *             "format": "date",
                     *             "title": "When was your child born?"
                     *           },
                     *           "services": [
                     *             "childbirth-benefit"
                     *           ]
                     *         }
                     *       ],
                     *       "answered": [
                     *         {
                     *           "key": "interior-ministry/birth@1",
                     *           "schema": {
                     *             "type": "boolean",
                     *             "title": "Has the birth of your child been registered at the civil registry?"
                     *           }
                     *         }
                     *       ],
                     *       "outcomes": [
                     *         {
                     *           "service": {
                     *             "id": "childbirth-benefit",
                     *             "version": 2,
                     *             "title": "One-time childbirth benefit",
                     *             "summary": "Money paid once to the mother or father after a child is born.",
                     *             "tier": "transactional",
                     *             "audience": [
                     *               "natural-person"
                     *             ],
                     *             "agency": "social-protection-agency",
                     *             "events": [
                     *               "having-a-child"
                     *             ],
                     *             "fee": null,
                     *             "suspended": false,
                     *             "href": "/api/v1/services/childbirth-benefit"
                     *           },
                     *           "verdict": "undecided",
                     *           "reasons": [],
                     *           "papers": [],
                     *           "records": [
                     *             {
                     *               "record": "interior-ministry/birth@1",
                     *               "provider": "interior-ministry",
                     *               "why": "To confirm that the child was born and when.",
                     *               "consent": "request"
                     *             }
                     *           ],
                     *           "fee": null,
                     *           "decide": "5 working days"
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": components["schemas"]["Guidance"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listHolds: {
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
            /** @description A page of what is held. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ApplicationSummary"][];
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
    proveMandate: {
        parameters: {
            query?: never;
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
                 *       "kind": "parent",
                 *       "principal": "91102211011028"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description What the register is to prove.
                     * @enum {string}
                     */
                    kind: "parent" | "legal-entity";
                    /** @description Personal identification number of the child, 14 digits; taxpayer number of the legal entity, 9 digits. */
                    principal: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Mandate"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listMandates: {
        parameters: {
            query: {
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Those of which you are the principal, or the representative.
                 * @example principal
                 */
                side: components["schemas"]["MandateSide"];
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
            /** @description A page of mandates. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Mandate"][];
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
    grantMandate: {
        parameters: {
            query?: never;
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
                 *       "representative": "90507880010028",
                 *       "powers": [
                 *         "apply"
                 *       ],
                 *       "services": [
                 *         "study-archive-certificate"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description Today when left out.
                     */
                    firstDay?: string;
                    /**
                     * Format: date
                     * @description At most three years on; one year when left out.
                     */
                    lastDay?: string;
                    powers: components["schemas"]["MandatePower"][];
                    /** @description Their personal identification number, 14 digits. */
                    representative: string;
                    /** @description Services it is for; all that take such a representative when left out. */
                    services?: components["schemas"]["Code"][];
                };
            };
        };
        responses: {
            /** @description The offer. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "M-7KQ2-M9XF-4T",
                     *       "kind": "power-of-attorney",
                     *       "state": "offered",
                     *       "side": "principal",
                     *       "principal": {
                     *         "pin": "91203950010011",
                     *         "name": "Namunayeva Dilnoza Sinov qizi"
                     *       },
                     *       "representative": {
                     *         "pin": "90507880010028"
                     *       },
                     *       "powers": [
                     *         "follow",
                     *         "apply"
                     *       ],
                     *       "services": [
                     *         "study-archive-certificate"
                     *       ],
                     *       "firstDay": "2026-11-22",
                     *       "lastDay": "2027-11-22",
                     *       "acts": [
                     *         {
                     *           "act": "granted",
                     *           "by": "principal",
                     *           "at": "2026-11-22T05:00:00.000Z"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "revoke"
                     *       ],
                     *       "createdAt": "2026-11-22T05:00:00.000Z",
                     *       "href": "/api/v1/mandates/M-7KQ2-M9XF-4T"
                     *     }
                     */
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getMandate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the mandate.
                 * @example M-7KQ2-M9XF-4T
                 */
                mandate: components["parameters"]["MandateNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Mandate"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    acceptMandate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the mandate.
                 * @example M-7KQ2-M9XF-4T
                 */
                mandate: components["parameters"]["MandateNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Mandate"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WrongState"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeMandate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
            };
            path: {
                /**
                 * @description Number of the mandate.
                 * @example M-7KQ2-M9XF-4T
                 */
                mandate: components["parameters"]["MandateNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Mandate"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /**
                 * @description Only offices of this agency and of its territorial bodies.
                 * @example national-archive
                 */
                agency?: components["schemas"]["Code"];
                /**
                 * @description Only offices of this district, by its code in /api/v1/territories.
                 * @example UZ-TK-01
                 */
                district?: components["schemas"]["TerritoryCode"];
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description How many offices at most; `total` says how many there are.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description The nearest to this point come first: degrees north and east (WGS 84), latitude first, with a comma between them.
                 * @example 41.3,69.2
                 */
                near?: string;
                /**
                 * @description Only offices that are open: `now`, or at an instant (RFC 3339; write its + as %2B).
                 * @example now
                 */
                open?: string;
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
            /** @description The offices, by code, or by distance. */
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
                     *           "exceptions": [
                     *             {
                     *               "day": "2026-12-31",
                     *               "hours": []
                     *             }
                     *           ],
                     *           "opening": {
                     *             "open": true,
                     *             "closes": "2026-11-16T08:00:00.000Z"
                     *           },
                     *           "telephone": "+998000000011",
                     *           "sample": true
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "asOf": "2026-11-16T06:00:00.000Z",
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        /** @description The instant the openings are told for. */
                        asOf: components["schemas"]["Instant"];
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["Office"][];
                        /** @description How many match in all. */
                        total: number;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getOfficeHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code of the office.
                 * @example social-protection-tashkent
                 */
                office: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OfficeHours"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    setOfficeHours: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the hours you have read, for example `"0"`, and not `*`. Refused with 412 when they have changed since, unless to what is sent: whoever got no answer sends it again.
                 * @example "0"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Code of the office.
                 * @example social-protection-tashkent
                 */
                office: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hours": [
                 *         "Mo-Fr 09:00-13:00",
                 *         "Mo-Fr 14:00-18:00"
                 *       ],
                 *       "exceptions": [
                 *         {
                 *           "day": "2026-12-31",
                 *           "hours": [
                 *             "09:00-13:00"
                 *           ],
                 *           "note": {
                 *             "uz-Latn": "Bayram arafasi",
                 *             "kaa": "Bayram aldı",
                 *             "ru": "Предпраздничный день",
                 *             "en": "Eve of the holiday"
                 *           }
                 *         }
                 *       ],
                 *       "telephone": "+998000000011"
                 *     }
                 */
                "application/json": components["schemas"]["OfficeHours"];
            };
        };
        responses: {
            200: components["responses"]["OfficeHours"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["Stale"];
            428: components["responses"]["PreconditionRequired"];
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
    listPassportDrafts: {
        parameters: {
            query?: {
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only drafts of this service (its identifier).
                 * @example study-archive-certificate
                 */
                service?: components["schemas"]["Code"];
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description Only drafts in this state.
                 * @example submitted
                 */
                state?: components["schemas"]["DraftState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of drafts. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PassportDraftSummary"][];
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
    createPassportDraft: {
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
                 * @example id: study-archive-certificate
                 *     tier: interactive
                 */
                "application/yaml": string;
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f2a9c0b7d1e4f6a8b3c2d1e",
                     *       "version": 1,
                     *       "state": "editing",
                     *       "agency": "higher-education-ministry",
                     *       "authors": [],
                     *       "actions": [
                     *         "save",
                     *         "submit",
                     *         "discard"
                     *       ],
                     *       "createdAt": "2026-11-22T05:00:00.000Z",
                     *       "changedAt": "2026-11-22T05:00:00.000Z",
                     *       "text": "",
                     *       "faults": []
                     *     }
                     */
                    "application/json": components["schemas"]["PassportDraft"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getPassportDraft: {
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
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PassportDraft"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    replacePassportDraft: {
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
                 * @description The `ETag` of the draft you have seen, for example `"3"`; `*` to change whatever is there. Refused with 412 when the draft has changed since.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["DraftIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example id: study-archive-certificate
                 *     tier: interactive
                 */
                "application/yaml": string;
            };
        };
        responses: {
            200: components["responses"]["PassportDraft"];
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
    discardPassportDraft: {
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
                 * @description The `ETag` of the draft you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["DraftOptionalIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PassportDraft"];
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
    comparePassportDraft: {
        parameters: {
            query?: {
                /**
                 * @description Number of the version; the last one unless given.
                 * @example 1
                 */
                from?: number;
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
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences, in the order of the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "study-archive-certificate",
                     *       "from": 1,
                     *       "to": 2,
                     *       "items": [
                     *         {
                     *           "path": "/fee/amount",
                     *           "words": "The fee rises from 30,000 to 34,000 sums.",
                     *           "old": 30000,
                     *           "new": 34000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Differences"];
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
    listEditorialEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "action": "submit",
                     *           "at": "2026-11-22T05:00:00.000Z",
                     *           "by": {
                     *             "id": "editor-education",
                     *             "name": "Nodira Namunayeva",
                     *             "agency": "higher-education-ministry"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EditorialEvent"][];
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
    publishPassportDraft: {
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
                 * @description The `ETag` of the draft you have read, for example `"3"`, and not `*`: only a text that was read is published. Read the draft again, then publish it with its `ETag`. Refused with 412 when the draft has changed since.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["ReadDraftIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": "2026-12-01"
                 *     }
                 */
                "application/json": {
                    /** @description Today in Tashkent or later. */
                    day: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            200: components["responses"]["PassportDraft"];
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
    returnPassportDraft: {
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
                 * @description The `ETag` of the draft you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["DraftOptionalIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The fee names no legal basis."
                 *     }
                 */
                "application/json": {
                    /** @description What has to be changed. */
                    reason: string;
                };
            };
        };
        responses: {
            200: components["responses"]["PassportDraft"];
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
    submitPassportDraft: {
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
                 * @description The `ETag` of the draft you have seen; refused with 412 when it has changed since.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["DraftOptionalIfMatch"];
            };
            path: {
                /**
                 * @description Identifier of the draft.
                 * @example 5f2a9c0b7d1e4f6a8b3c2d1e
                 */
                draft: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PassportDraft"];
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
    checkPassport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document, UTF-8, at most 256 KiB. */
        requestBody: {
            content: {
                /**
                 * @example id: residence-certificate
                 *     version: 1
                 */
                "application/yaml": string;
                /**
                 * @example id: residence-certificate
                 *     version: 1
                 */
                "text/yaml": string;
            };
        };
        responses: {
            /** @description What is wrong with it; an empty list when it can be published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "code": "language-missing",
                     *           "message": "The text in language ru is missing. Add it.",
                     *           "path": "/title/ru",
                     *           "line": 5,
                     *           "column": 1
                     *         }
                     *       ],
                     *       "faultsLeftOut": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PassportFaults"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-11-22T05:00:00.000Z",
                     *           "correlationId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *           "finishedAt": "2026-11-22T05:00:04.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Exports"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    exportPersonalData: {
        parameters: {
            query?: never;
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
            /** @description The archive. */
            200: {
                headers: {
                    /** @description Its file name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    prepareDraft: {
        parameters: {
            query?: never;
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
                    /** @description Answers; may be incomplete. */
                    form: components["schemas"]["Answers"];
                    /** @description Identifier of the service. */
                    service: components["schemas"]["Code"];
                    /** @description The version you have read; refused when another is in force by now. */
                    serviceVersion?: number;
                };
            };
        };
        responses: {
            /** @description The code. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "7KQ2-M9XF-4TRB-0H3S",
                     *       "expiresAt": "2026-12-06T05:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** @description To be given to the person. */
                        code: string;
                        /** @description Until when it can be opened. */
                        expiresAt: components["schemas"]["Instant"];
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
    claimDraft: {
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
                 *       "code": "7KQ2-M9XF-4TRB-0H3S",
                 *       "allowInforming": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description `true` where you agree that the program that prepared it is told whenever the state of the application changes: see `PUT /api/v1/applications/{number}/informed`.
                     * @default false
                     */
                    allowInforming?: boolean;
                    /** @description The code; dashes, spaces and case do not matter. */
                    code: string;
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
                     *       "service": "study-archive-certificate",
                     *       "serviceVersion": 3,
                     *       "title": "Archive certificate of study",
                     *       "agency": "higher-education-ministry",
                     *       "state": "draft",
                     *       "version": 1,
                     *       "form": {
                     *         "level": "higher"
                     *       },
                     *       "evidence": [],
                     *       "actions": [
                     *         "update",
                     *         "submit",
                     *         "withdraw"
                     *       ],
                     *       "createdAt": "2026-11-22T05:00:00.000Z",
                     *       "keptUntil": "2026-12-21T19:00:00.000Z",
                     *       "preparedBy": "integrator"
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
    listQueue: {
        parameters: {
            query?: {
                /**
                 * @description `free` (nobody has it), `mine`, `proposed` (a decision waits for another's confirmation), or `opinion` (your agency is asked for its opinion only).
                 * @example free
                 */
                claim?: "free" | "mine" | "proposed" | "opinion";
                /**
                 * @description Only those whose term ends `today`, or has passed; or has passed (`overdue`).
                 * @example overdue
                 */
                due?: "today" | "overdue";
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
                 * @description Only of this service.
                 * @example childbirth-benefit
                 */
                service?: components["schemas"]["Code"];
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                size?: components["parameters"]["Size"];
                /**
                 * @description Only what takes this skill, as the step of the passport names it.
                 * @example land-rights
                 */
                skill?: string;
                /**
                 * @description Only applications in this state.
                 * @example under-examination
                 */
                state?: components["schemas"]["State"];
                /**
                 * @description Only what officials of this territory or office decide, by its code; a region holds its districts.
                 * @example UZ-QR
                 */
                territory?: string;
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
    countQueue: {
        parameters: {
            query?: {
                /**
                 * @description Only of this service.
                 * @example childbirth-benefit
                 */
                service?: components["schemas"]["Code"];
                /**
                 * @description Only what takes this skill, as the step of the passport names it.
                 * @example land-rights
                 */
                skill?: string;
                /**
                 * @description Only what officials of this territory or office decide, by its code; a region holds its districts.
                 * @example UZ-QR
                 */
                territory?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QueueCounts"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    claimNext: {
        parameters: {
            query?: {
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description Only of this service.
                 * @example childbirth-benefit
                 */
                service?: components["schemas"]["Code"];
                /**
                 * @description Only what takes this skill, as the step of the passport names it.
                 * @example land-rights
                 */
                skill?: string;
                /**
                 * @description Only what officials of this territory or office decide, by its code; a region holds its districts.
                 * @example UZ-QR
                 */
                territory?: string;
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
            path?: never;
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
    takeBulkStep: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "numbers": [
                 *         "D-7KQ2-M9XF-4T"
                 *       ],
                 *       "step": "claim"
                 *     }
                 */
                "application/json": {
                    numbers: components["schemas"]["ApplicationNumber"][];
                    /** @description Whom to assign them to. */
                    official?: components["schemas"]["OfficialId"];
                    /**
                     * @description `approve` where no facts of the result are to be given.
                     * @enum {string}
                     */
                    step: "claim" | "assign" | "approve";
                };
            };
        };
        responses: {
            200: components["responses"]["BulkOutcomes"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": "integrator",
                     *       "contact": "“Namuna Dastur” MChJ, API guruhi (invented)",
                     *       "registered": true,
                     *       "limit": 50000,
                     *       "used": 1200,
                     *       "remaining": 48800,
                     *       "resetsAt": "2026-11-22T19:00:00.000Z",
                     *       "days": [
                     *         {
                     *           "day": "2026-11-22",
                     *           "requests": 1200
                     *         },
                     *         {
                     *           "day": "2026-11-21",
                     *           "requests": 40112
                     *         },
                     *         {
                     *           "day": "2026-11-20",
                     *           "requests": 0
                     *         },
                     *         {
                     *           "day": "2026-11-19",
                     *           "requests": 0
                     *         },
                     *         {
                     *           "day": "2026-11-18",
                     *           "requests": 0
                     *         },
                     *         {
                     *           "day": "2026-11-17",
                     *           "requests": 0
                     *         },
                     *         {
                     *           "day": "2026-11-16",
                     *           "requests": 0
                     *         }
                     *       ],
                     *       "sample": true
                     *     }
                     */
                    "application/json": components["schemas"]["Quota"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listQuotas: {
        parameters: {
            query?: {
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotas. */
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
                     *           "client": "integrator",
                     *           "contact": "“Namuna Dastur” MChJ, API guruhi (invented)",
                     *           "registered": true,
                     *           "limit": 50000,
                     *           "used": 1200,
                     *           "remaining": 48800,
                     *           "resetsAt": "2026-11-22T19:00:00.000Z",
                     *           "days": [
                     *             {
                     *               "day": "2026-11-22",
                     *               "requests": 1200
                     *             },
                     *             {
                     *               "day": "2026-11-21",
                     *               "requests": 40112
                     *             },
                     *             {
                     *               "day": "2026-11-20",
                     *               "requests": 0
                     *             },
                     *             {
                     *               "day": "2026-11-19",
                     *               "requests": 0
                     *             },
                     *             {
                     *               "day": "2026-11-18",
                     *               "requests": 0
                     *             },
                     *             {
                     *               "day": "2026-11-17",
                     *               "requests": 0
                     *             },
                     *             {
                     *               "day": "2026-11-16",
                     *               "requests": 0
                     *             }
                     *           ],
                     *           "sample": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Quota"][];
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
    listRecordTypes: {
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
        requestBody?: never;
        responses: {
            /** @description The record types. */
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
                     *           "id": "interior-ministry/residence@1",
                     *           "provider": "interior-ministry",
                     *           "title": "Record of registered residence",
                     *           "version": 1,
                     *           "latest": true,
                     *           "subject": "person",
                     *           "fields": [
                     *             {
                     *               "name": "region",
                     *               "title": "Region",
                     *               "sensitivity": "personal",
                     *               "required": true
                     *             }
                     *           ],
                     *           "arguments": {
                     *             "type": "object"
                     *           },
                     *           "record": {
                     *             "type": "object"
                     *           },
                     *           "href": "/api/v1/record-types/interior-ministry/residence@1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RecordType"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getRecordType: {
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
                 * @description Code of the agency that holds the records.
                 * @example interior-ministry
                 */
                agency: components["schemas"]["Code"];
                /**
                 * @description Name and version of the record type.
                 * @example residence@1
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "interior-ministry/residence@1",
                     *       "provider": "interior-ministry",
                     *       "title": "Record of registered residence",
                     *       "version": 1,
                     *       "latest": true,
                     *       "subject": "person",
                     *       "fields": [
                     *         {
                     *           "name": "region",
                     *           "title": "Region",
                     *           "sensitivity": "personal",
                     *           "required": true
                     *         }
                     *       ],
                     *       "arguments": {
                     *         "type": "object"
                     *       },
                     *       "record": {
                     *         "type": "object"
                     *       },
                     *       "href": "/api/v1/record-types/interior-ministry/residence@1",
                     *       "providerName": "Ministry of Internal Affairs",
                     *       "connected": true,
                     *       "uses": [
                     *         {
                     *           "service": "childbirth-benefit",
                     *           "version": 2,
                     *           "title": "One-time childbirth benefit",
                     *           "evidence": "residence",
                     *           "fields": [
                     *             "region",
                     *             "since"
                     *           ],
                     *           "consent": "law",
                     *           "basis": {
                     *             "key": "benefits",
                     *             "title": "Law on benefits",
                     *             "article": "7"
                     *           },
                     *           "why": "The benefit is paid where you live.",
                     *           "proves": [
                     *             {
                     *               "kind": "rule",
                     *               "code": "no-residence",
                     *               "text": "You have no registered residence.",
                     *               "fields": []
                     *             }
                     *           ],
                     *           "href": "/api/v1/services/childbirth-benefit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordType"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listRepresentedApplications: {
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
    getResultStatusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Day of issue in Asia/Tashkent, as the result names it.
                 * @example 2026-11-22
                 */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, a JWT whose header carries the certificate (`x5c`). */
            200: {
                headers: {
                    /** @description How long it may be kept. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/statuslist+jwt": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
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
                     *       "verdict": "genuine",
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
    verifyPdf: {
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
                "application/pdf": unknown;
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
                     *       "genuine": false,
                     *       "verdict": "altered",
                     *       "faults": [
                     *         "seal-invalid"
                     *       ]
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
                     *       "verdict": "genuine",
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
    getPassportSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "title": "Passport of a public service"
                     *     }
                     */
                    "application/schema+json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description Only services of this competent authority or its territorial bodies (its code, see `/api/v1/agencies`).
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
                 * @description `true` for services without a fee only.
                 * @example true
                 */
                free?: boolean;
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description `true` for services only that are carried online to the end and can be applied for now.
                 * @example true
                 */
                online?: boolean;
                /**
                 * @description Token of the page, from the link `next` of the page before; left out for the first page.
                 * @example eyJvIjoyMH0
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Words to look for, in any language and script, in any of their forms; any of them is enough. Typing errors and unfinished words are forgiven.
                 * @example nafaqa
                 */
                q?: string;
                /**
                 * @description Only services given at an office in this region, ISO 3166-2 (see `/api/v1/territories`).
                 * @example UZ-TK
                 */
                region?: components["schemas"]["Region"];
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
                     *           "fee": null,
                     *           "suspended": false,
                     *           "matches": [
                     *             {
                     *               "field": "keywords",
                     *               "language": "uz-Latn",
                     *               "words": [
                     *                 "nafaqasi"
                     *               ]
                     *             }
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
                 * @description The form of the answer, where a header `Accept` cannot be sent; it goes before that header.
                 * @example turtle
                 */
                format?: components["parameters"]["ServiceFormat"];
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
                 * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
                 * @example Tue, 30 Jun 2026 19:00:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
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
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    compareServiceVersions: {
        parameters: {
            query: {
                /**
                 * @description Number of the older version.
                 * @example 1
                 */
                from: number;
                /**
                 * @description `all` gives every text as an object with all its languages instead of one string.
                 * @example all
                 */
                languages?: components["parameters"]["Languages"];
                /**
                 * @description Number of the newer version.
                 * @example 2
                 */
                to: number;
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
            /** @description The differences, in the order of the document. */
            200: {
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
                     *       "service": "study-archive-certificate",
                     *       "from": 1,
                     *       "to": 2,
                     *       "items": [
                     *         {
                     *           "path": "/fee/amount",
                     *           "words": "The fee rises from 30,000 to 34,000 sums.",
                     *           "old": 30000,
                     *           "new": 34000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Differences"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getServiceDurations: {
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
                 * @description Identifier of the service.
                 * @example childbirth-benefit
                 */
                id: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long they took. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "childbirth-benefit",
                     *       "from": "2025-12",
                     *       "to": "2026-11",
                     *       "tooFew": true,
                     *       "text": "Too few were decided in the last 12 months to tell how long it usually takes.",
                     *       "agencies": []
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceDurations"];
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listServiceEvidence: {
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
                 * @description Identifier of the service.
                 * @example childbirth-benefit
                 */
                id: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records; none for a service that needs none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "childbirth-benefit",
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "name": "residence",
                     *           "recordType": "interior-ministry/residence@1",
                     *           "title": "Record of registered residence",
                     *           "provider": "interior-ministry",
                     *           "providerName": "Ministry of Internal Affairs",
                     *           "connected": true,
                     *           "offered": true,
                     *           "fields": [
                     *             {
                     *               "name": "region",
                     *               "title": "Region",
                     *               "sensitivity": "personal",
                     *               "required": true
                     *             }
                     *           ],
                     *           "purpose": "childbirth-benefit",
                     *           "consent": "law",
                     *           "basis": {
                     *             "key": "benefits",
                     *             "title": "Law on benefits",
                     *             "article": "7"
                     *           },
                     *           "why": "The benefit is paid where you live.",
                     *           "proves": [
                     *             {
                     *               "kind": "rule",
                     *               "code": "no-residence",
                     *               "text": "You have no registered residence.",
                     *               "fields": []
                     *             }
                     *           ],
                     *           "href": "/api/v1/record-types/interior-ministry/residence@1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ServiceEvidence"][];
                        service: components["schemas"]["Code"];
                        /** @description Of the passport in force. */
                        version: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getServiceForSearchEngines: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
                 * @example Tue, 30 Jun 2026 19:00:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
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
            /** @description The service. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": unknown;
                };
            };
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
                 * @description The form of the answer, where a header `Accept` cannot be sent; it goes before that header.
                 * @example turtle
                 */
                format?: components["parameters"]["ServiceFormat"];
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
                 * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
                 * @example Tue, 30 Jun 2026 19:00:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
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
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getServicePassport: {
        parameters: {
            query?: never;
            header?: {
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
            /** @description The passport. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "childbirth-benefit",
                     *       "version": 1,
                     *       "published": "2026-01-01",
                     *       "tier": "transactional"
                     *     }
                     */
                    "application/json": {
                        id: components["schemas"]["Code"];
                        /**
                         * Format: date
                         * @description Day from which it is in force.
                         */
                        published: string;
                        /**
                         * Format: date
                         * @description Day from which it can no longer be applied for.
                         */
                        retired?: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    retireServiceVersion: {
        parameters: {
            query?: never;
            header?: never;
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
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": "2026-12-01"
                 *     }
                 */
                "application/json": {
                    /** @description Today in Tashkent or later. */
                    day: components["schemas"]["Day"];
                };
            };
        };
        responses: {
            /** @description What was ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "childbirth-benefit",
                     *       "version": 1,
                     *       "day": "2026-12-01",
                     *       "versionInForce": 2
                     *     }
                     */
                    "application/json": {
                        day: components["schemas"]["Day"];
                        service: components["schemas"]["Code"];
                        version: number;
                        /** @description The version that is in force on that day; null when the service ends with it. */
                        versionInForce: number | null;
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
    suggestServices: {
        parameters: {
            query: {
                /**
                 * @description How many at most.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description What has been typed, in any language and script; the last word may be unfinished.
                 * @example pensi
                 */
                q: string;
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
            /** @description Suggestions. */
            200: {
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
                     *       "items": [
                     *         {
                     *           "text": "retirement age",
                     *           "service": "old-age-pension-guide",
                     *           "href": "/api/v1/services/old-age-pension-guide"
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["Suggestion"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listSignatureRequests: {
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
            /** @description A page of requests, without answers. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SignatureRequest"][];
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
    getSignatureRequest: {
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
            200: components["responses"]["SignatureRequest"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    refuseSignature: {
        parameters: {
            query?: never;
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
                 *       "reasons": "We have not agreed on the registry.",
                 *       "language": "en"
                 *     }
                 */
                "application/json": {
                    language?: components["schemas"]["LanguageTag"];
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Refused. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    signApplication: {
        parameters: {
            query?: never;
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
                 *       "digest": "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU="
                 *     }
                 */
                "application/json": {
                    digest: string;
                };
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "submitted": true
                     *     }
                     */
                    "application/json": {
                        /** @description True when it was the last signature. */
                        submitted: boolean;
                    };
                };
            };
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
    getExchangeStatistics: {
        parameters: {
            query: {
                /**
                 * @description A day of Tashkent that is over.
                 * @example 2026-11-21
                 */
                day: string;
                /**
                 * @description In place of `Accept`.
                 * @example csv
                 */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions of the day. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2026-11-21",
                     *       "license": "https://creativecommons.org/publicdomain/zero/1.0/",
                     *       "questions": 1209,
                     *       "rows": [
                     *         {
                     *           "provider": "interior-ministry",
                     *           "recordType": "interior-ministry/residence@1",
                     *           "consumer": "social-protection-agency",
                     *           "verdict": "granted",
                     *           "count": 1204,
                     *           "medianMilliseconds": 18.4
                     *         },
                     *         {
                     *           "count": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExchangeStatistics"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    findStatus: {
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
                 *       "number": "D-7KQ2-M9XF-4T",
                 *       "code": "7KQ2-M9XF"
                 *     }
                 */
                "application/json": {
                    code: components["schemas"]["FollowUpCode"];
                    /** @description Number of the application or of the bundle. */
                    number: string;
                };
            };
        };
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "D-7KQ2-M9XF-4T",
                     *       "service": "childbirth-benefit",
                     *       "title": "One-time childbirth benefit",
                     *       "agency": "social-protection-agency",
                     *       "agencyName": "National Agency for Social Protection",
                     *       "state": "under-examination",
                     *       "wait": {
                     *         "party": "agency:social-protection-agency",
                     *         "code": "examination",
                     *         "reason": "The application is being examined by the officials of the agency.",
                     *         "until": "2026-11-27T19:00:00.000Z",
                     *         "explanation": "5 working days from 20 November; ends on Friday 27 November."
                     *       },
                     *       "next": "The agency decides, or returns the application to be corrected.",
                     *       "submittedAt": "2026-11-20T05:04:00.000Z",
                     *       "expectedEnd": "2026-11-27T19:00:00.000Z",
                     *       "stopped": false,
                     *       "usually": {
                     *         "tooFew": false,
                     *         "count": 1204,
                     *         "medianSeconds": 97200,
                     *         "ninetiethSeconds": 345600,
                     *         "text": "Of 1204 applications decided in the last 12 months half took no longer than 27 hours, nine in ten no longer than 4 days."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationStatus"] | components["schemas"]["BundleStatus"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listTerritories: {
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
            /** @description The territories, by code: each after the one it lies in. */
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
                     *           "code": "UZ-TK",
                     *           "level": "region",
                     *           "parent": "UZ",
                     *           "name": "Tashkent",
                     *           "sample": false
                     *         }
                     *       ],
                     *       "edition": "3f0c1d9a"
                     *     }
                     */
                    "application/json": {
                        edition: components["schemas"]["Edition"];
                        items: components["schemas"]["Territory"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    verifyExchange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bundle": {
                 *         "format": "darcha-exchange-bundle/1"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Of the form `darcha-exchange-bundle/1`, at most 4 MiB, as the SDK of agencies makes it. What is wrong with the form is told in the report. */
                    bundle: {
                        [key: string]: unknown;
                    };
                    /** @description A checkpoint of the same log, older or newer than that of the bundle. */
                    other?: {
                        /** @description The signed note, as `/log/checkpoint` gave it. */
                        checkpoint: string;
                        /** @description The proof that the newer continues the older (RFC 9162, 2.1.4), base64; asked of the exchange when absent. */
                        consistency?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description What was found. A bundle that proves nothing is an answer too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": false,
                     *       "checks": [
                     *         {
                     *           "name": "bundle",
                     *           "outcome": "failed",
                     *           "faults": [
                     *             {
                     *               "code": "form-required",
                     *               "path": "",
                     *               "message": "It must have required property 'question'."
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "name": "checkpoint",
                     *           "outcome": "skipped",
                     *           "faults": [],
                     *           "code": "bundle-unreadable",
                     *           "reason": "The bundle cannot be read."
                     *         }
                     *       ],
                     *       "schemas": "bundle"
                     *     }
                     */
                    "application/json": components["schemas"]["ExchangeVerification"];
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wh_3kqf0XlC2mWb9d1e",
                     *           "url": "https://integrator.example/darcha",
                     *           "state": "active",
                     *           "position": 31,
                     *           "createdAt": "2026-11-22T05:04:00.000Z",
                     *           "attempts": [
                     *             {
                     *               "at": "2026-11-22T06:10:00.000Z",
                     *               "position": 31,
                     *               "status": 204
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header: {
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
                 *       "url": "https://integrator.example/darcha"
                 *     }
                 */
                "application/json": {
                    /** @description An https address of a host on the public Internet. */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The webhook with its secret, which is told again only to the same request with the same key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "wh_3kqf0XlC2mWb9d1e",
                     *         "url": "https://integrator.example/darcha",
                     *         "state": "active",
                     *         "position": 31,
                     *         "createdAt": "2026-11-22T05:04:00.000Z",
                     *         "attempts": [
                     *           {
                     *             "at": "2026-11-22T06:10:00.000Z",
                     *             "position": 31,
                     *             "status": 204
                     *           }
                     *         ]
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the webhook.
                 * @example wh_3kqf0XlC2mWb9d1e
                 */
                webhook: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    renewWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the webhook.
                 * @example wh_3kqf0XlC2mWb9d1e
                 */
                webhook: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook with its new secret, which is told only now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "wh_3kqf0XlC2mWb9d1e",
                     *         "url": "https://integrator.example/darcha",
                     *         "state": "active",
                     *         "position": 31,
                     *         "createdAt": "2026-11-22T05:04:00.000Z",
                     *         "attempts": [
                     *           {
                     *             "at": "2026-11-22T06:10:00.000Z",
                     *             "position": 31,
                     *             "status": 204
                     *           }
                     *         ]
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Problem"];
        };
    };
    getAtomFeed: {
        parameters: {
            query?: {
                /**
                 * @description The language; negotiated by `Accept-Language` when it is left out.
                 * @example kaa
                 */
                language?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description The `Last-Modified` of the copy you have; looked at only without `If-None-Match`.
                 * @example Tue, 30 Jun 2026 19:00:00 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
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
            /** @description The feed. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Code of the instance; this one unless said.
                 * @example UZ
                 */
                instanceId?: string;
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
            /** @description The clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "member": [
                     *         {
                     *           "name": "Ministry of Internal Affairs",
                     *           "id": {
                     *             "objectType": "MEMBER",
                     *             "instanceId": "UZ",
                     *             "memberClass": "GOV",
                     *             "memberCode": "interior-ministry"
                     *           }
                     *         },
                     *         {
                     *           "name": "Ministry of Internal Affairs",
                     *           "id": {
                     *             "objectType": "APPLICATION",
                     *             "instanceId": "UZ",
                     *             "memberClass": "GOV",
                     *             "memberCode": "interior-ministry",
                     *             "applicationCode": "records"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["restClientDetailsListType"];
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    allowedMethods: {
        parameters: {
            query?: {
                /**
                 * @description Only this service.
                 * @example residence
                 */
                serviceId?: components["parameters"]["GovstackService"];
            };
            header: {
                /**
                 * @description Who asks, as <instance>/<member class>/<member code>/<application code>.
                 * @example UZ/GOV/social-protection-agency/records
                 */
                "X-GovStack-Client": components["parameters"]["GovstackClient"];
            };
            path: {
                /**
                 * @description Application of the member; each has one, records.
                 * @example records
                 */
                applicationCode: components["parameters"]["GovstackApplication"];
                /**
                 * @description Code of this instance; there is one, UZ.
                 * @example UZ
                 */
                instanceId: components["parameters"]["GovstackInstance"];
                /**
                 * @description Class of the member; all are GOV.
                 * @example GOV
                 */
                memberClass: components["parameters"]["GovstackMemberClass"];
                /**
                 * @description Code of the agency.
                 * @example interior-ministry
                 */
                memberCode: components["parameters"]["GovstackMember"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "member": [
                     *         {
                     *           "objectType": "SERVICE",
                     *           "serviceType": "GRPC",
                     *           "instanceId": "UZ",
                     *           "memberClass": "GOV",
                     *           "memberCode": "interior-ministry",
                     *           "applicationCode": "records",
                     *           "serviceCode": "residence",
                     *           "serviceVersion": "1",
                     *           "endpointList": {
                     *             "member": [
                     *               {
                     *                 "method": "POST",
                     *                 "path": "/darcha.exchange.v1.Exchange/Ask"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["restServiceDetailsListType"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getOpenAPI: {
        parameters: {
            query: {
                /**
                 * @description Name of the record type; with its version (residence@1), or its latest one.
                 * @example residence
                 */
                serviceCode: string;
            };
            header: {
                /**
                 * @description Who asks, as <instance>/<member class>/<member code>/<application code>.
                 * @example UZ/GOV/social-protection-agency/records
                 */
                "X-GovStack-Client": components["parameters"]["GovstackClient"];
            };
            path: {
                /**
                 * @description Application of the member; each has one, records.
                 * @example records
                 */
                applicationCode: components["parameters"]["GovstackApplication"];
                /**
                 * @description Code of this instance; there is one, UZ.
                 * @example UZ
                 */
                instanceId: components["parameters"]["GovstackInstance"];
                /**
                 * @description Class of the member; all are GOV.
                 * @example GOV
                 */
                memberClass: components["parameters"]["GovstackMemberClass"];
                /**
                 * @description Code of the agency.
                 * @example interior-ministry
                 */
                memberCode: components["parameters"]["GovstackMember"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {"openapi":"3.1.0"} */
                    "application/json": string;
                    /** @example openapi: 3.1.0 */
                    "text/yaml": string;
                };
            };
            400: components["responses"]["Invalid"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listMethods: {
        parameters: {
            query?: {
                /**
                 * @description Only this service.
                 * @example residence
                 */
                serviceId?: components["parameters"]["GovstackService"];
            };
            header: {
                /**
                 * @description Who asks, as <instance>/<member class>/<member code>/<application code>.
                 * @example UZ/GOV/social-protection-agency/records
                 */
                "X-GovStack-Client": components["parameters"]["GovstackClient"];
            };
            path: {
                /**
                 * @description Application of the member; each has one, records.
                 * @example records
                 */
                applicationCode: components["parameters"]["GovstackApplication"];
                /**
                 * @description Code of this instance; there is one, UZ.
                 * @example UZ
                 */
                instanceId: components["parameters"]["GovstackInstance"];
                /**
                 * @description Class of the member; all are GOV.
                 * @example GOV
                 */
                memberClass: components["parameters"]["GovstackMemberClass"];
                /**
                 * @description Code of the agency.
                 * @example interior-ministry
                 */
                memberCode: components["parameters"]["GovstackMember"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "member": [
                     *         {
                     *           "objectType": "SERVICE",
                     *           "serviceType": "GRPC",
                     *           "instanceId": "UZ",
                     *           "memberClass": "GOV",
                     *           "memberCode": "interior-ministry",
                     *           "applicationCode": "records",
                     *           "serviceCode": "residence",
                     *           "serviceVersion": "1",
                     *           "endpointList": {
                     *             "member": [
                     *               {
                     *                 "method": "POST",
                     *                 "path": "/darcha.exchange.v1.Exchange/Ask"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["restServiceDetailsListType"];
                };
            };
            400: components["responses"]["Invalid"];
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
    getLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest checkpoint, and what the exchange itself found when it last looked at all entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "size": 20852163,
                     *       "rootHash": "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                     *       "signedAt": "2026-11-22T05:04:00.000Z",
                     *       "key": "darcha.example/exchange-log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                     *       "integrity": {
                     *         "state": "sound",
                     *         "checkedSize": 20852000,
                     *         "checkedAt": "2026-11-22T05:00:00.000Z"
                     *       },
                     *       "timeProof": {
                     *         "state": "fine"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ExchangeLog"];
                };
            };
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLogCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example darcha.example/exchange-log
                     *     20852163
                     *     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                     *
                     *     — darcha.example/exchange-log Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                     */
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLogKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, on one line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example darcha.example/exchange-log+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k */
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLogTile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the tile stands, or the beginning of it.
                 * @example 067
                 */
                first: string;
                /**
                 * @description Level of the tile, 0 to 63.
                 * @example 0
                 */
                level: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hashes, one after the other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLogTileBeyond: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the tile stands, or the beginning of it.
                 * @example 067.p
                 */
                first: string;
                /**
                 * @description Level of the tile, 0 to 63.
                 * @example 0
                 */
                level: string;
                /**
                 * @description What goes on there, or the width.
                 * @example 8
                 */
                second: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hashes, one after the other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLogTileFarBeyond: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the tile stands, or the beginning of it.
                 * @example x001
                 */
                first: string;
                /**
                 * @description Level of the tile, 0 to 63.
                 * @example 0
                 */
                level: string;
                /**
                 * @description What goes on there, or the width.
                 * @example 067.p
                 */
                second: string;
                /**
                 * @description What goes on there, or the width.
                 * @example 8
                 */
                third: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hashes, one after the other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getLogTileFarthest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Where the tile stands, or the beginning of it.
                 * @example x001
                 */
                first: string;
                /**
                 * @description What goes on there, or the width.
                 * @example 8
                 */
                fourth: string;
                /**
                 * @description Level of the tile, 0 to 63.
                 * @example 0
                 */
                level: string;
                /**
                 * @description What goes on there, or the width.
                 * @example x234
                 */
                second: string;
                /**
                 * @description What goes on there, or the width.
                 * @example 067.p
                 */
                third: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hashes, one after the other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
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
    getRobots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 9309. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sitemap (sitemaps.org) with the instant at which each service came into force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    findUsage: {
        parameters: {
            query: {
                /**
                 * @description How many at most.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description How many of the newest to leave out.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Only accesses of this moment or earlier.
                 * @example 2026-12-31T10:20:30Z
                 */
                periodEnd?: components["schemas"]["Instant"];
                /**
                 * @description Only accesses of this moment or later.
                 * @example 2026-01-31T10:20:30Z
                 */
                periodStart?: components["schemas"]["Instant"];
                /**
                 * @description Whose records are meant.
                 * @example UZ00000000000000
                 */
                userCode: components["schemas"]["UserCode"];
            };
            header: {
                /**
                 * @description Languages you read, best first, as browsers send it. `uz` means `uz-Latn`.
                 * @example ru, en;q=0.8
                 */
                "Accept-Language"?: components["parameters"]["Language"];
                /**
                 * @description Who asks.
                 * @example UZ00000000000000
                 */
                "X-Road-UserId": components["schemas"]["UserCode"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalUsages": 1,
                     *       "usages": [
                     *         {
                     *           "logtime": "2026-11-22T05:04:00.000Z",
                     *           "action": "One-time childbirth benefit: Record of a birth",
                     *           "receiverCode": "social-protection-agency",
                     *           "receiverName": "National Agency of Social Protection",
                     *           "receiverSystem": "portal"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description How many there are, whatever part is shown; of the newest 10,000 entries about you. */
                        totalUsages: number;
                        usages: components["schemas"]["Usage"][];
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
    heartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "OK",
                     *       "message": "Accesses can be asked for."
                     *     }
                     */
                    "application/json": {
                        message?: string;
                        /** @enum {string} */
                        status: "OK" | "FAIL";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    usagePeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "periodStart": "2026-11-22T05:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        periodStart: components["schemas"]["Instant"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
}
