package org.nextlevel.engine.readiness.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague says of all that a piece claims, by what is told otherwise. It never changes: each word answers another
 * one, so that several statements may begin with the same words.
 */
public final class StatementBuilder {
    private UUID attester;
    private StatementOutcome outcome;
    private Instant at;
    private @Nullable String level;
    private @Nullable String relation;
    private Set<AttestationMark> marks;
    private @Nullable Set<EvidenceClaim> covers;
    private boolean majorWin;

    private StatementBuilder(Statement statement) {
        attester = statement.attester();
        outcome = statement.outcome();
        at = statement.at();
        level = statement.level();
        relation = statement.relation();
        marks = statement.marks();
        covers = statement.covers();
        majorWin = statement.majorWin();
    }

    public static StatementBuilder says(StatementOutcome outcome) {
        return like(new Statement(new UUID(0, 2), outcome, Instant.EPOCH, null, "PEER", Set.of()));
    }

    public static StatementBuilder like(Statement statement) {
        return new StatementBuilder(statement);
    }

    public StatementBuilder by(UUID person) {
        return but(statement -> statement.attester = person);
    }

    public StatementBuilder by(int person) {
        return by(new UUID(0, person));
    }

    /** What the attester was to the owner, as in {@link Statement}. */
    public StatementBuilder as(String related) {
        return but(statement -> statement.relation = related);
    }

    /** The level at which they say so; null as claimed. */
    public StatementBuilder at(@Nullable String otherLevel) {
        return but(statement -> statement.level = otherLevel);
    }

    public StatementBuilder inSecond(int second) {
        return but(statement -> statement.at = Instant.ofEpochSecond(second));
    }

    public StatementBuilder marked(AttestationMark... all) {
        return but(statement -> statement.marks = Set.of(all));
    }

    /** The claims that they read as they are now; none of them for another wording. */
    public StatementBuilder covering(EvidenceClaim... claims) {
        return but(statement -> statement.covers = Set.of(claims));
    }

    public StatementBuilder majorWin() {
        return but(statement -> statement.majorWin = true);
    }

    public Statement build() {
        return new Statement(attester, outcome, at, level, relation, marks, null, covers, majorWin);
    }

    private StatementBuilder but(Consumer<StatementBuilder> change) {
        StatementBuilder other = like(build());
        change.accept(other);
        return other;
    }
}
