package org.nextlevel.evidence.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;

/** A piece of work that somebody offers as proof of competencies. It is private until its owner shares it. */
@Entity
public class Evidence extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;
    private String summary;
    private LocalDate occurredOn;
    private Instant loggedAt;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    protected Evidence() {}

    Evidence(UUID employeeId, String summary, LocalDate occurredOn, Instant loggedAt, List<Claim> claims) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.summary = summary;
        this.occurredOn = occurredOn;
        this.loggedAt = loggedAt;
        this.visibility = Visibility.PRIVATE;
        this.claims = List.copyOf(claims);
    }

    /** Replaces what the owner says it shows. */
    void claim(List<Claim> newClaims) {
        claims = List.copyOf(newClaims);
    }

    void show(Visibility to) {
        visibility = to;
    }

    public boolean isShared() {
        return visibility != Visibility.PRIVATE;
    }

    public UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    String summary() {
        return summary;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant loggedAt() {
        return loggedAt;
    }

    Visibility visibility() {
        return visibility;
    }

    List<Claim> claims() {
        return claims;
    }
}
