/** gRPC reflection, worked out when somebody first asks: few ever do, and it would be a good part of every start. */
import { packageOf } from '@darcha/proto/load.ts';
import type { Server, ServiceDefinition, UntypedServiceImplementation } from '@grpc/grpc-js';
import { ReflectionService } from '@grpc/reflection';

type Added = [definition: ServiceDefinition, implementation: UntypedServiceImplementation];

/** What is the same for every server: the library reads its contract anew each time. */
let shape: Added[] | undefined;

/** Adds reflection, of each version of its protocol, on the services of these full names. */
export function addReflection(server: Server, services: string[]): void {
  let real: Added[] | undefined;
  shape ??= reflectionOf({}, []);
  for (const [version, [definition, handlers]] of shape.entries()) {
    const name = Object.keys(handlers)[0] ?? '';
    server.addService(definition, {
      [name]: (call: unknown) => {
        real ??= reflectionOf(Object.assign({}, ...services.map(packageOf)), services);
        const answer = real[version]?.[1][name] as (call: unknown) => void;
        answer(call);
      },
    });
  }
}

/** What the library would add to a server. */
function reflectionOf(definitions: ReturnType<typeof packageOf>, services: string[]): Added[] {
  const added: Added[] = [];
  const recorder = { addService: (...service: Added) => added.push(service) };
  new ReflectionService(definitions, { services }).addToServer(recorder);
  return added;
}
