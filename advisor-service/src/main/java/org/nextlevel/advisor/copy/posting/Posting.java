package org.nextlevel.advisor.copy.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.engine.readiness.requirement.AddedRequirement;
import org.nextlevel.engine.readiness.requirement.RequirementSourceKind;
import org.nextlevel.kit.tenant.Aggregate;

/** The latest known state of a posting. */
@Entity
@Immutable
class Posting extends Aggregate {
    @Id
    private UUID id;

    // Read by queries alone, as the two after it.
    @SuppressWarnings("UnusedVariable")
    private UUID ownerId;

    @SuppressWarnings("UnusedVariable")
    private String framework;

    @SuppressWarnings("UnusedVariable")
    private boolean deleted;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PostedRequirement> requirements;

    protected Posting() {}

    List<AddedRequirement> added() {
        return added(id, requirements);
    }

    /** What the owner confirmed, all of it required and without a text: that stays in framework-service. */
    static List<AddedRequirement> added(UUID posting, List<PostedRequirement> confirmed) {
        return confirmed.stream()
                .map(one -> new AddedRequirement(
                        RequirementSourceKind.POSTING, posting, one.competency(), one.level(), null, true))
                .toList();
    }
}
