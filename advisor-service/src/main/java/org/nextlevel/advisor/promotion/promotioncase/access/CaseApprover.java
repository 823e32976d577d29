package org.nextlevel.advisor.promotion.promotioncase.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Somebody whom the owner named, who may read the case. */
@Entity
@IdClass(CaseApprover.ApproverKey.class)
public class CaseApprover {
    @TenantId
    private String tenant;

    @Id
    private UUID caseId;

    @Id
    private UUID employeeId;

    private LocalDate since;

    protected CaseApprover() {}

    /** @param since the day on which the owner named this person */
    public CaseApprover(UUID caseId, UUID employeeId, LocalDate since) {
        this.caseId = caseId;
        this.employeeId = employeeId;
        this.since = since;
    }

    String tenant() {
        return tenant;
    }

    UUID caseId() {
        return caseId;
    }

    UUID employeeId() {
        return employeeId;
    }

    LocalDate since() {
        return since;
    }

    /** One row for a case and a person. */
    public record ApproverKey(UUID caseId, UUID employeeId) implements Serializable {}
}
