package org.nextlevel.integration.notification.kind;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people stand to what happened. */
enum Party {
    /** Nobody. */
    NOBODY((_, _) -> Stream.empty()),
    /** Whose it is. */
    OWNER((thing, _) -> Stream.of(thing.employeeId())),
    /** The manager that the event names. */
    MANAGER((thing, _) -> Stream.ofNullable(thing.managerId())),
    /** Who is asked for an attestation. */
    ATTESTER((thing, _) -> Stream.ofNullable(thing.attesterId())),
    /** All who may know of it beside its owner. */
    OTHERS((thing, known) -> known.stream().filter(one -> !one.equals(thing.employeeId()))),
    /** To whom a proposal is shown: by name, or as the manager. */
    PROPOSAL_READER((thing, known) ->
            thing.isShownToManager() ? OTHERS.stream(thing, known) : Stream.ofNullable(thing.approverId())),
    /** Who committed to something. */
    COMMITTER((thing, _) -> thing.isOfManager() ? Stream.ofNullable(thing.managerId()) : Stream.of(thing.employeeId())),
    /** To whom that was said. */
    COMMITTED_TO(
            (thing, _) -> thing.isOfManager() ? Stream.of(thing.employeeId()) : Stream.ofNullable(thing.managerId())),
    /** Who did it; nobody where the event does not say. */
    ACTOR((thing, _) -> Stream.ofNullable(thing.actorId())),
    /** Owner and manager but for who did it; nobody where the event does not say who did. */
    OTHER_SIDE((thing, _) -> thing.actorId() == null
            ? Stream.empty()
            : Stream.of(thing.employeeId(), thing.managerId())
                    .filter(one -> one != null && !one.equals(thing.actorId()))),
    /** To whom a case is shown by name, unless a proposal in it is shown to them too: of that they are told by itself. */
    CASE_READER((thing, _) -> thing.isShownWithProposal() ? Stream.empty() : Stream.ofNullable(thing.approverId()));

    private final BiFunction<ToldThing, Set<UUID>, Stream<UUID>> people;

    Party(BiFunction<ToldThing, Set<UUID>, Stream<UUID>> people) {
        this.people = people;
    }

    private Stream<UUID> stream(ToldThing thing, Set<UUID> known) {
        return people.apply(thing, known);
    }

    /**
     * Those who stand so to a thing.
     *
     * @param known who may know of it: nobody else is answered
     */
    Set<UUID> of(ToldThing thing, Set<UUID> known) {
        return stream(thing, known).filter(known::contains).collect(Collectors.toSet());
    }
}
