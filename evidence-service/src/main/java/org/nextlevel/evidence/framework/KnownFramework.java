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

    protected KnownFramework() {}

    /** Why the competency cannot be claimed; empty when it can. */
    public Optional<String> faultOfCompetency(String competency) {
        return fault(competencies, "competency", competency);
    }

    /** Why the level cannot be claimed; empty when it can. */
    public Optional<String> faultOfLevel(String level) {
        return fault(levels, "level", level);
    }

    private Optional<String> fault(List<String> known, String kind, String asked) {
        return known.contains(asked)
                ? Optional.empty()
                : Optional.of("framework '%s' has no %s '%s'".formatted(key, kind, asked));
    }
}
