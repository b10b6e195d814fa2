import { adultLure } from './adult-lure';
import { afterRefusal } from './after-refusal';
import { announcement } from './announcement';
import { askBeforeGive } from './ask-before-give';
import { automated } from './automated';
import { baitQuestion } from './bait-question';
import { bareLure } from './bare-lure';
import { begging } from './begging';
import { callToAction } from './call-to-action';
import { causeAppeal } from './cause-appeal';
import { coldAsk } from './cold-ask';
import { contactLure } from './contact-lure';
import { courtesy } from './courtesy';
import { disclosure } from './disclosure';
import { disguise } from './disguise';
import { earnedAsk } from './earned-ask';
import { engagementBait } from './engagement-bait';
import { everydayWording } from './everyday-wording';
import { familiarReader } from './familiar-reader';
import { freeGain } from './free-gain';
import { giving } from './giving';
import { guestPitch } from './guest-pitch';
import { hype } from './hype';
import { interest } from './interest';
import { linkDensity } from './link-density';
import { miracleService } from './miracle-service';
import { moneyPromise } from './money-promise';
import { obligation } from './obligation';
import { ownFeed } from './own-feed';
import { ownOffer } from './own-offer';
import { ownPromotion } from './own-promotion';
import { permission } from './permission';
import { privatePitch } from './private-pitch';
import { promotionalWording } from './promotional-wording';
import { question } from './question';
import { quotedPitch } from './quoted-pitch';
import { recruiting } from './recruiting';
import { repeatedAsk } from './repeated-ask';
import { salesCopy } from './sales-copy';
import { salesOffer } from './sales-offer';
import { selfReference } from './self-reference';
import { severalAsks } from './several-asks';
import { shouting } from './shouting';
import { solicited } from './solicited';
import { stackedCues } from './stacked-cues';
import { template } from './template';
import { testimonial } from './testimonial';
import { tokenTalk } from './token-talk';
import { urgency } from './urgency';
import { warning } from './warning';

/** Every feature, the one table that names them. A feature without a weight in `scorers/weights.ts` does not compile. */
export const FEATURES = [
  callToAction,
  severalAsks,
  obligation,
  askBeforeGive,
  linkDensity,
  selfReference,
  question,
  adultLure,
  afterRefusal,
  miracleService,
  ownOffer,
  quotedPitch,
  announcement,
  automated,
  baitQuestion,
  bareLure,
  begging,
  causeAppeal,
  coldAsk,
  contactLure,
  courtesy,
  disclosure,
  disguise,
  earnedAsk,
  engagementBait,
  everydayWording,
  familiarReader,
  freeGain,
  giving,
  guestPitch,
  hype,
  interest,
  moneyPromise,
  ownFeed,
  ownPromotion,
  permission,
  privatePitch,
  promotionalWording,
  recruiting,
  repeatedAsk,
  salesCopy,
  salesOffer,
  shouting,
  solicited,
  stackedCues,
  template,
  testimonial,
  tokenTalk,
  urgency,
  warning,
] as const;

export type FeatureId = (typeof FEATURES)[number]['id'];
