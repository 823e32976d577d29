package org.nextlevel.evidence.directory.rebinding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which login is to be the person's.
 *
 * @param subject as the sign-in service names the account; whoever is refused for an unknown login reads it in the refusal
 */
public record RequestRebindingRequest(
        @NotNull @Pattern(regexp = "[^\\s]{1,200}") @Schema(examples = "3f0c8a52-0c53-4d2e-9d50-6f2f1f6d7a10")
        String subject) {}
