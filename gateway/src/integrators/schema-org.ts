/** A service as a GovernmentService of schema.org, in one language. */

import { onlineFee } from '@darcha/proto/fee.ts';
import type { Office } from '@darcha/proto/gen/darcha/catalogue/v1/Office.ts';
import { languages } from '@darcha/proto/text.ts';
import type { Speaker } from '../http/language.ts';
import { phrase, titleOf } from './code-lists.ts';
import { isOpenOnline, officesOf, type Subject } from './describe-channels.ts';
import { durationOf } from './describe-service.ts';

type Tree = Record<string, unknown>;

export function toSchemaOrg(subject: Subject, speaker: Speaker): Tree {
  const { passport, iri } = subject;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': iri,
    identifier: passport.id,
    url: iri,
    name: speaker.sayOne(passport.title),
    description: speaker.sayOne(passport.summary),
    serviceType: speaker.sayOne(titleOf('tier', passport.tier)),
    audience: passport.audience.map((code) => ({
      '@type': 'Audience',
      audienceType: speaker.sayOne(titleOf('audience', code)),
    })),
    areaServed: { '@type': 'Country', name: 'Uzbekistan', identifier: 'UZ' },
    provider: organisation(subject, speaker),
    availableChannel: [...online(subject), ...offices(subject, speaker)],
    offers: offers(subject, speaker),
    serviceOutput: passport.result && { '@type': 'Thing', name: speaker.sayOne(passport.result.title) },
  };
}

function organisation({ passport, lists, addresses }: Subject, speaker: Speaker): Tree {
  const agency = lists.agencies.get(passport.authority);
  return {
    '@type': 'GovernmentOrganization',
    '@id': addresses.agency(passport.authority),
    identifier: passport.authority,
    name: speaker.sayOne(agency?.name),
    url: agency?.website || undefined,
    telephone: agency?.telephone || undefined,
  };
}

function online({ passport, iri }: Subject): Tree[] {
  if (!isOpenOnline(passport)) return [];
  return [
    {
      '@type': 'ServiceChannel',
      '@id': `${iri}#online`,
      serviceUrl: iri,
      availableLanguage: languages,
      processingTime: passport.clock && durationOf(passport.clock.decide),
    },
  ];
}

function offices(subject: Subject, speaker: Speaker): Tree[] {
  const codes = new Set(officesOf(subject));
  return subject.lists.offices
    .filter(({ code }) => codes.has(code))
    .map((office) => ({
      '@type': 'ServiceChannel',
      '@id': `${subject.addresses.office(office.code)}-channel`,
      serviceLocation: officePlace(office, subject.addresses.office(office.code), speaker),
    }));
}

function officePlace(office: Office, iri: string, speaker: Speaker): Tree {
  return {
    '@type': 'GovernmentOffice',
    '@id': iri,
    name: speaker.sayOne(office.name),
    address: {
      '@type': 'PostalAddress',
      streetAddress: speaker.sayOne(office.address),
      addressRegion: office.region,
      addressCountry: 'UZ',
    },
    geo: { '@type': 'GeoCoordinates', latitude: office.latitude, longitude: office.longitude },
    openingHours: office.hours,
    telephone: office.telephone || undefined,
  };
}

function offers({ passport }: Subject, speaker: Speaker): Tree[] {
  const offer = (name: string, price: number) => ({ '@type': 'Offer', name, price, priceCurrency: 'UZS' });
  const at = (channel: string) => speaker.sayOne(titleOf('channel', channel));
  if (passport.fee === 'none') return [offer(speaker.sayOne(phrase('free')), 0)];
  return [
    offer(at('counter'), passport.fee.amount),
    ...(isOpenOnline(passport) ? [offer(at('online'), onlineFee(passport.fee.amount))] : []),
  ];
}
