package org.nextlevel.evidence.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;

/** The keys of the latest version of a framework; written by {@link KnownFrameworks} as events arrive. */
@Entity
public class KnownFramework extends Aggregate {
    @Id
    private UUID id;

    private String key;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> competencies;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<KnownExpectation> expectations;

    protected KnownFramework() {}

    /** Why the competency cannot be claimed; empty when it can. */
    public Optional<String> faultOfCompetency(String competency) {
        return fault(competencies, "competency", competency);
    }

    /** Why the level cannot be claimed; empty when it can. */
    public Optional<String> faultOfLevel(String level) {
        return fault(levels, "level", level);
    }

    /** Why a claim of the competency at the level cannot name the expectation, by its id; empty when it can. */
    public Optional<String> faultOfExpectation(String expectation, String competency, String level) {
        if (expectations.isEmpty()) {
            return Optional.of("no expectations of framework '%s' are known here; they are when it is published anew"
                    .formatted(key));
        }
        if (expectations.stream().noneMatch(known -> known.id().equals(expectation))) {
            return Optional.of("framework '%s' has no expectation '%s'".formatted(key, expectation));
        }
        return expectations.contains(new KnownExpectation(expectation, level, competency))
                ? Optional.empty()
                : Optional.of("expectation '%s' is not one of competency '%s' at level '%s'"
                        .formatted(expectation, competency, level));
    }

    private Optional<String> fault(List<String> known, String kind, String asked) {
        return known.contains(asked)
                ? Optional.empty()
                : Optional.of("framework '%s' has no %s '%s'".formatted(key, kind, asked));
    }
}
