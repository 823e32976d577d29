package org.nextlevel.evidence.suggestion.wording;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.wording.framework.FrameworkText;

/** How the latest version of a framework is worded; written by {@link KnownWordings} as events arrive. */
@Entity
class KnownWording extends Aggregate {
    @Id
    private UUID id;

    private String key;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrameworkText text;

    private String model;
    private byte[] vectors;

    protected KnownWording() {}

    /** Key of the framework. */
    String key() {
        return key;
    }

    WordedVersion worded() {
        return new WordedVersion(id, number);
    }

    FrameworkText text() {
        return text;
    }

    /** The vectors by that model, in the order of the text's wordings; null when they are still to be computed. */
    byte[] vectorsBy(String name) {
        return name.equals(model) ? vectors : null;
    }
}
