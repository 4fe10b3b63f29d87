/** Numbers, codes and keys, drawn by chance. */
import { randomBytes } from 'node:crypto';
import {
  applicationNumber,
  bundleNumber,
  collectionCodeBytes,
  encode,
  mandateNumber,
  numberBytes,
  resultCodeBytes,
} from './domain/number.ts';

export function drawApplicationNumber(): string {
  return applicationNumber(randomBytes(numberBytes));
}

export function drawBundleNumber(): string {
  return bundleNumber(randomBytes(numberBytes));
}

export function drawMandateNumber(): string {
  return mandateNumber(randomBytes(numberBytes));
}

/** By which a result is verified, or a prepared draft opened. */
export function drawResultCode(): string {
  return encode(randomBytes(resultCodeBytes));
}

export function drawCollectionCode(): string {
  return encode(randomBytes(collectionCodeBytes));
}

/** Of the record of an application. */
export function drawRecordKey(): string {
  return randomBytes(32).toString('base64url');
}
