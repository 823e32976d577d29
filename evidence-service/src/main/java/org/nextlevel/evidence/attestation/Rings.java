package org.nextlevel.evidence.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.attestation.ring.Confirmation;
import org.nextlevel.evidence.attestation.ring.RingSearch;
import org.nextlevel.kit.sql.Sql;

/**
 * Decides which statements are a ring's. A statement is <em>exclusive</em> when a colleague of the owner made it and nobody
 * else attested that evidence, the owner aside. People form a ring when each has an exclusive statement on a piece of the
 * next, and the last on one of the first, all within 180 days; every exclusive statement on such a circle is marked
 * {@link AttestationMark#RING}, and no other one is. It does not matter what they say. Statements from above or below, as the
 * reporting line was when they were made, are never a ring's: a manager answers for them, and those of reports have a mark of
 * their own. Statements on evidence that is deleted count until it is erased, since it can be restored.
 */
@ApplicationScoped
class Rings {
    /** Beside the owner: where more people attested, no statement is exclusive now, nor was one before. */
    private static final int MOST = 2;

    // All that the owner's own words, and the words of those whom they speak for, lead to: a circle through one lies in
    // it.
    private static final String REACHED = """
            with recursive alone as not materialized (
                select one.id, one.attester_id, one.owner_id, one.attested_at, one.evidence_id from attestation one
                where one.tenant = :tenant and one.side = 'BESIDE'
                  and not exists (select from attestation other
                      where other.tenant = :tenant and other.evidence_id = one.evidence_id and other.id <> one.id
                        and other.side <> 'OWNER')),
            reached(person) as (
                select unnest(cast(:people as uuid[]))
                union
                select alone.owner_id from alone join reached on alone.attester_id = reached.person)
            select id, attester_id, owner_id, attested_at from alone
            where attester_id in (select person from reached) and owner_id in (select person from reached)""";

    private static final String MARKED = """
            select evidence_id, id from attestation
            where tenant = :tenant and ring and (attester_id = any(:people) or owner_id = any(:people))""";

    private final Attestations attestations;
    private final Sql sql;

    Rings(Attestations attestations, Sql sql) {
        this.attestations = attestations;
        this.sql = sql;
    }

    /**
     * Marks anew what a statement, or the end of one, can have changed.
     *
     * @param evidence id of what the statement is about
     * @return the ids of all evidence on which a statement got or lost the mark
     */
    Set<UUID> settle(UUID evidence, UUID owner, UUID attester) {
        Set<UUID> others = new HashSet<>(Set.of(attester));
        attestations.of(evidence).stream().map(Attestation::attesterId).forEach(others::add);
        others.remove(owner);
        if (others.size() > MOST) {
            return Set.of();
        }
        Set<UUID> people = new HashSet<>(others);
        people.add(owner);
        List<Confirmation> reached = reached(people);
        reached.forEach(one -> people.addAll(Set.of(one.attester(), one.owner())));
        return mark(RingSearch.onRings(reached), touched(reached, people));
    }

    private List<Confirmation> reached(Collection<UUID> people) {
        return sql.query(REACHED)
                .with("people", people)
                .list(row -> new Confirmation(
                        row.uuid("id"), row.uuid("attester_id"), row.uuid("owner_id"), row.instant("attested_at")));
    }

    /** Those that may be on a ring now, and those that were: of the people who are reached. */
    private Set<UUID> touched(List<Confirmation> reached, Collection<UUID> people) {
        Set<UUID> touched = reached.stream().map(Confirmation::id).collect(Collectors.toSet());
        touched.addAll(sql.query(MARKED).with("people", people).list(row -> row.uuid("id")));
        return touched;
    }

    private Set<UUID> mark(Set<UUID> onRings, Set<UUID> touched) {
        Map<UUID, Attestation> all = touched.isEmpty()
                ? Map.of()
                : attestations.list("id in ?1", touched).stream()
                        .collect(Collectors.toMap(Attestation::id, Function.identity()));
        return all.values().stream()
                .filter(one -> one.mark(onRings.contains(one.id())))
                .map(Attestation::evidenceId)
                .collect(Collectors.toSet());
    }
}
