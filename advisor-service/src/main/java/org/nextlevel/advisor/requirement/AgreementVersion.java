package org.nextlevel.advisor.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;

/** A statement of a manager: its words never change; that the person confirmed it is added. */
@Entity
@DynamicUpdate
@Table(name = "agreement_version")
@IdClass(AgreementVersion.Key.class)
class AgreementVersion extends Aggregate {
    @Id
    @Column(name = "agreement_id", updatable = false)
    private UUID agreementId;

    @Id
    @Column(updatable = false)
    private int number;

    @Column(name = "employee_id", updatable = false)
    private UUID employeeId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<StatedRequirement> requirements;

    @Column(name = "stated_by", updatable = false)
    private UUID statedBy;

    @Column(name = "stated_at", updatable = false)
    private Instant statedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AgreementVersion() {}

    AgreementVersion(Agreement agreement, List<StatedRequirement> requirements, UUID manager, Instant now) {
        this.agreementId = agreement.id();
        this.number = agreement.number();
        this.employeeId = agreement.employeeId();
        this.requirements = List.copyOf(requirements);
        this.statedBy = manager;
        this.statedAt = now;
    }

    int number() {
        return number;
    }

    UUID employeeId() {
        return employeeId;
    }

    List<StatedRequirement> requirements() {
        return requirements;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    View view() {
        return new View(number, requirements, statedBy, statedAt, confirmedAt);
    }

    /** Which statement of which agreement. */
    record Key(UUID agreementId, int number) {}

    /**
     * A statement as callers see it.
     *
     * @param confirmedAt null while the person has not confirmed it
     */
    @Schema(name = "AgreementStatement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(
            int number, List<StatedRequirement> requirements, UUID statedBy, Instant statedAt, Instant confirmedAt) {}
}
