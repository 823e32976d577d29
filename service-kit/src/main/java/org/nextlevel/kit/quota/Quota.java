package org.nextlevel.kit.quota;

import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.sql.Sql;

/**
 * How many of a thing there may be at most; one more is refused as a {@link Conflict}.
 *
 * <pre>{@code
 * private static final Quota OPEN_NEEDS = Quota.of(20, "too-many-needs", "%d of your needs are open, which is the most: delete one.")
 *         .lockedAs(":tenant need %s");
 *
 * void admit(UUID author, LocalDate today) {
 *     OPEN_NEEDS.admit(sql, () -> count("authorId = ?1 and untilOn >= ?2", author, today), author);
 * }
 * }</pre>
 *
 * @param most how many there may be
 * @param code of the problem, in kebab case
 * @param sentence says what to do: a format of {@code most} and of what {@link #check} is told beside
 * @param lock name of the lock under which is counted, as in {@link Sql#lock}: a format of what {@link #hold} is told;
 *     null where a row that the caller holds keeps others away
 */
public record Quota(int most, String code, String sentence, String lock) {

    /** A quota under no lock of its own. */
    public static Quota of(int most, String code, String sentence) {
        return new Quota(most, code, sentence, null);
    }

    /** The same quota, counted under a lock. */
    public Quota lockedAs(String name) {
        return new Quota(most, code, sentence, name);
    }

    /**
     * Lets one more in, and nobody else's under the same lock until the transaction ends.
     *
     * @param present counts those that are there, called once the lock is held
     * @param whose completes the name of the lock
     * @throws Conflict when there are as many as there may be
     */
    public void admit(Sql sql, LongSupplier present, Object... whose) {
        hold(sql, whose);
        check(present.getAsLong());
    }

    /**
     * Takes the lock alone, for what must be looked at under it before anything is counted.
     *
     * @param whose completes the name of the lock
     */
    public void hold(Sql sql, Object... whose) {
        sql.lock(lock.formatted(whose));
    }

    /** Whether one more may come to a count, as far as is known without a lock. */
    public boolean hasRoom(long present) {
        return present < most;
    }

    /**
     * Compares a count alone, under whatever lock is held.
     *
     * @param present how many are there
     * @param named what else the sentence names, after the number
     * @throws Conflict when there are as many as there may be
     */
    public void check(long present, Object... named) {
        if (!hasRoom(present)) {
            throw refusal(named);
        }
    }

    /** How one more is refused. */
    public Conflict refusal(Object... named) {
        return new Conflict(
                code, sentence, Stream.concat(Stream.of(most), Stream.of(named)).toArray());
    }
}
