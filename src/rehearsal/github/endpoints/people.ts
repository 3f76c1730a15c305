import type { Endpoint, RepositoryVisit, Visit } from "../endpoint.ts";
import { notFound } from "../refusal.ts";
import { collaboratorPermission, publicUser } from "../shapes/person.ts";
import type { Person } from "../state/records.ts";

const personOf = ({ records, call }: Visit): Person | undefined =>
  records.people.find(
    ({ login }) => login.toLowerCase() === call.params["username"]?.toLowerCase(),
  );

function permissionOf(visit: RepositoryVisit) {
  const person = personOf(visit);
  if (person === undefined) throw notFound(`${visit.call.params["username"]} is not a user`);
  if (person.type !== "User")
    return collaboratorPermission(person, { roleName: "", base: "none" }, visit);
  const { collaborators, private: hidden } = visit.repository;
  const outsider = hidden
    ? ({ roleName: "", base: "none" } as const)
    : ({ roleName: "read", base: "read" } as const);
  const role = collaborators.find(({ login }) => login === person.login) ?? outsider;
  return collaboratorPermission(person, role, visit);
}

export const peopleEndpoints: readonly Endpoint[] = [
  {
    call: "permission",
    method: "GET",
    path: "/repos/:owner/:repo/collaborators/:username/permission",
    needs: "metadata=read",
    audience: "signed-in",
    handle: (visit) => ({ status: 200, json: permissionOf(visit) }),
  },
  {
    call: "get-user",
    method: "GET",
    path: "/users/:username",
    needs: "metadata=read",
    handleOpen: (visit) => {
      const person = personOf(visit);
      if (person === undefined) throw notFound();
      return { status: 200, json: publicUser(person, visit) };
    },
  },
];
