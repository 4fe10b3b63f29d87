/** The services of all contracts, each with its types: what servers implement and clients call. */
import type * as grpc from '@grpc/grpc-js';
import type { MethodDefinition, ServiceDefinition } from '@grpc/proto-loader';
import type { CatalogueDefinition, CatalogueHandlers } from '../gen/darcha/catalogue/v1/Catalogue.ts';
import type { FeedDefinition, FeedHandlers } from '../gen/darcha/catalogue/v1/Feed.ts';
import type { GuideDefinition, GuideHandlers } from '../gen/darcha/catalogue/v1/Guide.ts';
import type {
  PassportCheckingDefinition,
  PassportCheckingHandlers,
} from '../gen/darcha/catalogue/v1/PassportChecking.ts';
import type { PublishingDefinition, PublishingHandlers } from '../gen/darcha/catalogue/v1/Publishing.ts';
import type { QuotasDefinition, QuotasHandlers } from '../gen/darcha/catalogue/v1/Quotas.ts';
import type { WebhooksDefinition, WebhooksHandlers } from '../gen/darcha/catalogue/v1/Webhooks.ts';
import type { AgreementAct, AgreementActInput } from '../gen/darcha/exchange/v1/AgreementAct.ts';
import type { AgreementPolicy, AgreementPolicyInput } from '../gen/darcha/exchange/v1/AgreementPolicy.ts';
import type { AgreementsDefinition, AgreementsHandlers } from '../gen/darcha/exchange/v1/Agreements.ts';
import type {
  AgreementsOverviewDefinition,
  AgreementsOverviewHandlers,
} from '../gen/darcha/exchange/v1/AgreementsOverview.ts';
import type { AgreementTerms, AgreementTermsInput } from '../gen/darcha/exchange/v1/AgreementTerms.ts';
import type { Answer, AnswerInput } from '../gen/darcha/exchange/v1/Answer.ts';
import type { AnsweringDefinition, AnsweringHandlers } from '../gen/darcha/exchange/v1/Answering.ts';
import type { ConnectionDefinition, ConnectionHandlers } from '../gen/darcha/exchange/v1/Connection.ts';
import type { ConnectionTest, ConnectionTestInput } from '../gen/darcha/exchange/v1/ConnectionTest.ts';
import type { DirectoryDefinition, DirectoryHandlers } from '../gen/darcha/exchange/v1/Directory.ts';
import type { DisputeAnswer, DisputeAnswerInput } from '../gen/darcha/exchange/v1/DisputeAnswer.ts';
import type { DisputesDefinition, DisputesHandlers } from '../gen/darcha/exchange/v1/Disputes.ts';
import type {
  DisputesOverviewDefinition,
  DisputesOverviewHandlers,
} from '../gen/darcha/exchange/v1/DisputesOverview.ts';
import type { ExchangeDefinition, ExchangeHandlers } from '../gen/darcha/exchange/v1/Exchange.ts';
import type { ExchangeLogDefinition, ExchangeLogHandlers } from '../gen/darcha/exchange/v1/ExchangeLog.ts';
import type {
  ExchangeOperationsDefinition,
  ExchangeOperationsHandlers,
} from '../gen/darcha/exchange/v1/ExchangeOperations.ts';
import type {
  ExchangeOverviewDefinition,
  ExchangeOverviewHandlers,
} from '../gen/darcha/exchange/v1/ExchangeOverview.ts';
import type { MailboxDefinition, MailboxHandlers } from '../gen/darcha/exchange/v1/Mailbox.ts';
import type { MailboxItem, MailboxItemInput } from '../gen/darcha/exchange/v1/MailboxItem.ts';
import type { MembershipDefinition, MembershipHandlers } from '../gen/darcha/exchange/v1/Membership.ts';
import type {
  PersonalDataDefinition as ExchangePersonalDataDefinition,
  PersonalDataHandlers as ExchangePersonalDataHandlers,
} from '../gen/darcha/exchange/v1/PersonalData.ts';
import type { ProbeAnswer, ProbeAnswerInput } from '../gen/darcha/exchange/v1/ProbeAnswer.ts';
import type { Question, QuestionInput } from '../gen/darcha/exchange/v1/Question.ts';
import type { SignalsDefinition, SignalsHandlers } from '../gen/darcha/exchange/v1/Signals.ts';
import type {
  ApplicationRecordsDefinition,
  ApplicationRecordsHandlers,
} from '../gen/darcha/intake/v1/ApplicationRecords.ts';
import type { AttachmentsDefinition, AttachmentsHandlers } from '../gen/darcha/intake/v1/Attachments.ts';
import type { BundlesDefinition, BundlesHandlers } from '../gen/darcha/intake/v1/Bundles.ts';
import type { CannedAnswersDefinition, CannedAnswersHandlers } from '../gen/darcha/intake/v1/CannedAnswers.ts';
import type { DraftsDefinition, DraftsHandlers } from '../gen/darcha/intake/v1/Drafts.ts';
import type { ExaminationDefinition, ExaminationHandlers } from '../gen/darcha/intake/v1/Examination.ts';
import type { FallbacksDefinition, FallbacksHandlers } from '../gen/darcha/intake/v1/Fallbacks.ts';
import type { FollowingDefinition, FollowingHandlers } from '../gen/darcha/intake/v1/Following.ts';
import type { HoldsDefinition, HoldsHandlers } from '../gen/darcha/intake/v1/Holds.ts';
import type { InformingDefinition, InformingHandlers } from '../gen/darcha/intake/v1/Informing.ts';
import type { IntakeDefinition, IntakeHandlers } from '../gen/darcha/intake/v1/Intake.ts';
import type { LettersDefinition, LettersHandlers } from '../gen/darcha/intake/v1/Letters.ts';
import type { MandateProofsDefinition, MandateProofsHandlers } from '../gen/darcha/intake/v1/MandateProofs.ts';
import type { MandatesDefinition, MandatesHandlers } from '../gen/darcha/intake/v1/Mandates.ts';
import type {
  PersonalDataDefinition as IntakePersonalDataDefinition,
  PersonalDataHandlers as IntakePersonalDataHandlers,
} from '../gen/darcha/intake/v1/PersonalData.ts';
import type { ResultsDefinition, ResultsHandlers } from '../gen/darcha/intake/v1/Results.ts';
import type { SignaturesDefinition, SignaturesHandlers } from '../gen/darcha/intake/v1/Signatures.ts';
import type {
  ApplicationWebhooksDefinition,
  ApplicationWebhooksHandlers,
} from '../gen/darcha/tracking/v1/ApplicationWebhooks.ts';
import type { DurationsDefinition, DurationsHandlers } from '../gen/darcha/tracking/v1/Durations.ts';
import type {
  PersonalDataDefinition as TrackingPersonalDataDefinition,
  PersonalDataHandlers as TrackingPersonalDataHandlers,
} from '../gen/darcha/tracking/v1/PersonalData.ts';
import type { TrackingDefinition, TrackingHandlers } from '../gen/darcha/tracking/v1/Tracking.ts';
import { loadMessage, loadService } from './load.ts';

/** How a method is called, told from its handler's parameters. */
type Kind<Handler> = Handler extends (call: grpc.ServerUnaryCall<never, never>, callback: never) => void
  ? 'unary'
  : Handler extends (call: grpc.ServerDuplexStream<never, never>) => void
    ? 'bidi-stream'
    : Handler extends (call: grpc.ServerReadableStream<never, never>, callback: never) => void
      ? 'client-stream'
      : 'server-stream';

type Methods<Definition, Handlers> = {
  [Name in keyof Definition as string extends Name ? never : Name]: Definition[Name] extends MethodDefinition<
    infer Input,
    infer Reply,
    infer Request,
    infer Response
  >
    ? {
        kind: Name extends keyof Handlers ? Kind<Handlers[Name]> : never;
        input: Input;
        request: Request;
        reply: Reply;
        response: Response;
      }
    : never;
};

/** A service: its full name, its definition at run time and, in its type, its methods. */
export interface Contract<M> {
  readonly name: string;
  readonly service: ServiceDefinition;
  /** Carries the types; never present at run time. */
  readonly methods?: M;
}

/** The methods of a contract: `MethodsOf<typeof tracking>`. */
export type MethodsOf<C extends Contract<unknown>> = NonNullable<C['methods']>;

function contract<Definition, Handlers>(name: string): Contract<Methods<Definition, Handlers>> {
  let loaded: ServiceDefinition | undefined;
  return {
    name,
    get service() {
      loaded ??= loadService(name);
      return loaded;
    },
  };
}

export const catalogue = contract<CatalogueDefinition, CatalogueHandlers>('darcha.catalogue.v1.Catalogue');
export const feed = contract<FeedDefinition, FeedHandlers>('darcha.catalogue.v1.Feed');
export const guide = contract<GuideDefinition, GuideHandlers>('darcha.catalogue.v1.Guide');
export const publishing = contract<PublishingDefinition, PublishingHandlers>('darcha.catalogue.v1.Publishing');
export const passportChecking = contract<PassportCheckingDefinition, PassportCheckingHandlers>(
  'darcha.catalogue.v1.PassportChecking',
);
export const quotas = contract<QuotasDefinition, QuotasHandlers>('darcha.catalogue.v1.Quotas');
export const webhooks = contract<WebhooksDefinition, WebhooksHandlers>('darcha.catalogue.v1.Webhooks');
export const intake = contract<IntakeDefinition, IntakeHandlers>('darcha.intake.v1.Intake');
export const applicationRecords = contract<ApplicationRecordsDefinition, ApplicationRecordsHandlers>(
  'darcha.intake.v1.ApplicationRecords',
);
export const results = contract<ResultsDefinition, ResultsHandlers>('darcha.intake.v1.Results');
export const drafts = contract<DraftsDefinition, DraftsHandlers>('darcha.intake.v1.Drafts');
export const letters = contract<LettersDefinition, LettersHandlers>('darcha.intake.v1.Letters');
export const cannedAnswers = contract<CannedAnswersDefinition, CannedAnswersHandlers>('darcha.intake.v1.CannedAnswers');
export const examination = contract<ExaminationDefinition, ExaminationHandlers>('darcha.intake.v1.Examination');
export const bundles = contract<BundlesDefinition, BundlesHandlers>('darcha.intake.v1.Bundles');
export const attachments = contract<AttachmentsDefinition, AttachmentsHandlers>('darcha.intake.v1.Attachments');
export const fallbacks = contract<FallbacksDefinition, FallbacksHandlers>('darcha.intake.v1.Fallbacks');
export const following = contract<FollowingDefinition, FollowingHandlers>('darcha.intake.v1.Following');
export const mandates = contract<MandatesDefinition, MandatesHandlers>('darcha.intake.v1.Mandates');
export const mandateProofs = contract<MandateProofsDefinition, MandateProofsHandlers>('darcha.intake.v1.MandateProofs');
export const holds = contract<HoldsDefinition, HoldsHandlers>('darcha.intake.v1.Holds');
export const signatures = contract<SignaturesDefinition, SignaturesHandlers>('darcha.intake.v1.Signatures');
export const informing = contract<InformingDefinition, InformingHandlers>('darcha.intake.v1.Informing');
export const tracking = contract<TrackingDefinition, TrackingHandlers>('darcha.tracking.v1.Tracking');
export const applicationWebhooks = contract<ApplicationWebhooksDefinition, ApplicationWebhooksHandlers>(
  'darcha.tracking.v1.ApplicationWebhooks',
);
export const durations = contract<DurationsDefinition, DurationsHandlers>('darcha.tracking.v1.Durations');
export const exchange = contract<ExchangeDefinition, ExchangeHandlers>('darcha.exchange.v1.Exchange');
export const exchangeOverview = contract<ExchangeOverviewDefinition, ExchangeOverviewHandlers>(
  'darcha.exchange.v1.ExchangeOverview',
);
export const exchangeOperations = contract<ExchangeOperationsDefinition, ExchangeOperationsHandlers>(
  'darcha.exchange.v1.ExchangeOperations',
);
export const answering = contract<AnsweringDefinition, AnsweringHandlers>('darcha.exchange.v1.Answering');
export const membership = contract<MembershipDefinition, MembershipHandlers>('darcha.exchange.v1.Membership');
export const mailbox = contract<MailboxDefinition, MailboxHandlers>('darcha.exchange.v1.Mailbox');
export const signals = contract<SignalsDefinition, SignalsHandlers>('darcha.exchange.v1.Signals');
export const exchangeLog = contract<ExchangeLogDefinition, ExchangeLogHandlers>('darcha.exchange.v1.ExchangeLog');
export const agreements = contract<AgreementsDefinition, AgreementsHandlers>('darcha.exchange.v1.Agreements');
export const agreementsOverview = contract<AgreementsOverviewDefinition, AgreementsOverviewHandlers>(
  'darcha.exchange.v1.AgreementsOverview',
);
export const connection = contract<ConnectionDefinition, ConnectionHandlers>('darcha.exchange.v1.Connection');
export const directory = contract<DirectoryDefinition, DirectoryHandlers>('darcha.exchange.v1.Directory');
export const disputes = contract<DisputesDefinition, DisputesHandlers>('darcha.exchange.v1.Disputes');
export const disputesOverview = contract<DisputesOverviewDefinition, DisputesOverviewHandlers>(
  'darcha.exchange.v1.DisputesOverview',
);

/** Everything each service holds about a person. */
export const personalData = {
  intake: contract<IntakePersonalDataDefinition, IntakePersonalDataHandlers>('darcha.intake.v1.PersonalData'),
  tracking: contract<TrackingPersonalDataDefinition, TrackingPersonalDataHandlers>('darcha.tracking.v1.PersonalData'),
  exchange: contract<ExchangePersonalDataDefinition, ExchangePersonalDataHandlers>('darcha.exchange.v1.PersonalData'),
};

/** Bytes of the messages that are signed, and of the terms within them. */
export const question = loadMessage<QuestionInput, Question>('darcha.exchange.v1.Question');
export const answer = loadMessage<AnswerInput, Answer>('darcha.exchange.v1.Answer');
export const agreementAct = loadMessage<AgreementActInput, AgreementAct>('darcha.exchange.v1.AgreementAct');
export const agreementPolicy = loadMessage<AgreementPolicyInput, AgreementPolicy>('darcha.exchange.v1.AgreementPolicy');
export const agreementTerms = loadMessage<AgreementTermsInput, AgreementTerms>('darcha.exchange.v1.AgreementTerms');
export const connectionTest = loadMessage<ConnectionTestInput, ConnectionTest>('darcha.exchange.v1.ConnectionTest');
export const probeAnswer = loadMessage<ProbeAnswerInput, ProbeAnswer>('darcha.exchange.v1.ProbeAnswer');

/** Bytes of what lies in a mailbox. */
export const mailboxItem = loadMessage<MailboxItemInput, MailboxItem>('darcha.exchange.v1.MailboxItem');
export const disputeAnswer = loadMessage<DisputeAnswerInput, DisputeAnswer>('darcha.exchange.v1.DisputeAnswer');
