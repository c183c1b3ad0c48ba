// Whom can a look-up ask? One file per service; a new one joins here and in the type.
import type { LookUpService } from '../model.ts';
import { openalex } from './openalex.ts';
import { orcid } from './orcid.ts';
import { ror } from './ror.ts';
import { originOf, type Service } from './service.ts';
import { wikipedia } from './wikipedia.ts';

export const services: Record<LookUpService, Service> = { wikipedia, orcid, openalex, ror };

/** Every permission that look-ups may ever ask for: what the manifest lists as optional. */
export const optionalOrigins: readonly string[] = Object.values(services).flatMap(({ hosts }) => hosts.map(originOf));
