package org.nextlevel.engine.readiness.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence by what is told of it: without that, it is of today, claims nothing, and nobody said anything of it. It
 * never changes: each word answers another one.
 */
public final class EvidenceBuilder {
    public static final UUID OWNER = new UUID(0, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private UUID id;
    private UUID owner;
    private LocalDate occurredOn;
    private boolean quantified;
    private List<EvidenceClaim> claims;
    private List<Statement> attestations;
    private @Nullable UUID textGroup;

    private EvidenceBuilder(EvidenceFact piece) {
        id = piece.id();
        owner = piece.owner();
        occurredOn = piece.occurredOn();
        quantified = piece.quantified();
        claims = piece.claims();
        attestations = piece.attestations();
        textGroup = piece.textGroup();
    }

    public static EvidenceBuilder piece(UUID id) {
        return like(new EvidenceFact(id, OWNER, TODAY, List.of(), List.of()));
    }

    public static EvidenceBuilder piece(int number) {
        return piece(new UUID(2, number));
    }

    public static EvidenceBuilder like(EvidenceFact piece) {
        return new EvidenceBuilder(piece);
    }

    public EvidenceBuilder id(UUID other) {
        return but(piece -> piece.id = other);
    }

    public EvidenceBuilder owner(UUID person) {
        return but(piece -> piece.owner = person);
    }

    public EvidenceBuilder on(LocalDate day) {
        return but(piece -> piece.occurredOn = day);
    }

    public EvidenceBuilder monthsAgo(int months) {
        return on(TODAY.minusMonths(months));
    }

    public EvidenceBuilder quantified(boolean withANumber) {
        return but(piece -> piece.quantified = withANumber);
    }

    /** Competencies at one level, each as a whole. */
    public EvidenceBuilder claims(String level, String... competencies) {
        return claims(Stream.of(competencies)
                .map(competency -> new EvidenceClaim(competency, level, null))
                .toList());
    }

    public EvidenceBuilder claims(List<EvidenceClaim> all) {
        return but(piece -> piece.claims = all);
    }

    public EvidenceBuilder said(StatementBuilder... words) {
        return said(Stream.of(words).map(StatementBuilder::build).toList());
    }

    public EvidenceBuilder said(List<Statement> words) {
        return but(piece -> piece.attestations = words);
    }

    /** The group of pieces in the same words; null for none. */
    public EvidenceBuilder inWordsOf(@Nullable UUID group) {
        return but(piece -> piece.textGroup = group);
    }

    public EvidenceFact build() {
        return new EvidenceFact(id, owner, occurredOn, quantified, claims, attestations, textGroup);
    }

    private EvidenceBuilder but(Consumer<EvidenceBuilder> change) {
        EvidenceBuilder other = like(build());
        change.accept(other);
        return other;
    }
}
