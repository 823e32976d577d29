package org.nextlevel.evidence.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.tenant.TokenScope;

/**
 * What HR says of a service account.
 *
 * @param name of the system
 * @param scopes what it may do
 * @param enabled null for true
 * @param expiresAt null where it does not end by itself
 */
@ReadAs(
        value = ServiceAccountView.class,
        computed = {"actions", "keys"})
public record WriteServiceAccountRequest(
        @NotBlank @Size(max = 80) @Schema(examples = "Payroll")
        String name,

        @NotNull
        @Size(min = 1, max = 8)
        @Schema(
                examples = "[\"people:read\"]",
                description =
                        "Of `people:read`, `people:write`, `scim`, `signals:write`, `promotions:read`, `promotions:acknowledge`, `feed:read` and `webhooks:manage`.")
        List<@NotNull String> scopes,

        @Nullable Boolean enabled,

        @Nullable Instant expiresAt) {

    /** The scopes, each once, in the order in which they are known. */
    List<String> granted() {
        return TokenScope.ALL.stream().filter(scopes::contains).toList();
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    /** @throws Invalid naming each scope that there is not, and a time that is over for an account that is enabled */
    void check(Instant now) {
        List<Violation> faults = new ArrayList<>();
        for (int at = 0; at < scopes.size(); at++) {
            if (!TokenScope.ALL.contains(scopes.get(at))) {
                faults.add(Violation.at("#/scopes/" + at, "is none of %s", String.join(", ", TokenScope.ALL)));
            }
        }
        if (isEnabled() && expiresAt != null && !expiresAt.isAfter(now)) {
            faults.add(Violation.at("#/expiresAt", "must be in the future, or left out"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
