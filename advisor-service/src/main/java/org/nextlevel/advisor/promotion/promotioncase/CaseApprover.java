package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Somebody whom the owner named, who may read the case. */
@Entity
@Table(name = "case_approver")
@IdClass(CaseApprover.Key.class)
class CaseApprover {
    @TenantId
    private String tenant;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    @Column(name = "employee_id")
    private UUID employeeId;

    private LocalDate since;

    protected CaseApprover() {}

    CaseApprover(UUID caseId, UUID employeeId, LocalDate since) {
        this.caseId = caseId;
        this.employeeId = employeeId;
        this.since = since;
    }

    String tenant() {
        return tenant;
    }

    UUID employeeId() {
        return employeeId;
    }

    LocalDate since() {
        return since;
    }

    /** One row for a case and a person. */
    record Key(UUID caseId, UUID employeeId) implements Serializable {}
}
