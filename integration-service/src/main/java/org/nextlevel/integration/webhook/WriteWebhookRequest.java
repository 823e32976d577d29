package org.nextlevel.integration.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.ReceiverSettings;
import org.nextlevel.integration.delivery.receiver.ReceiverUrl;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * What is said of a webhook.
 *
 * @param name of the receiver
 * @param types null or empty for all
 * @param enabled null for true
 */
@ReadAs(
        value = WebhookView.class,
        computed = {"actions", "progress", "notice", "secret"})
public record WriteWebhookRequest(
        @NotBlank @Size(max = 80) @Schema(examples = "Payroll")
        String name,

        @NotBlank
        @Size(max = 1_000)
        @Schema(
                examples = "https://hooks.example.com/nextlevel",
                description = "Where changes are posted to: https, a public address, port 443 or one from 1024 on.")
        String url,

        @Nullable
        @Size(max = 50)
        @Schema(
                examples = "[\"promotion.approved\"]",
                description =
                        "Types of changes, as `GET /api/webhooks/event-types` lists them; absent or empty for all.")
        List<@NotNull String> types,

        @Nullable @Schema(description = "Whether changes are sent; absent for true. While it is false they wait.")
        Boolean enabled) {

    /** The types, each once; empty for all. */
    Set<ChangeType> chosen() {
        return types == null
                ? Set.of()
                : types.stream()
                        .flatMap(type -> ChangeType.labelled(type).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    /** @throws Invalid naming each type that there is not, or what is wrong with the address */
    void check(ReceiverSettings settings) {
        List<Violation> faults = new ArrayList<>();
        for (int at = 0; types != null && at < types.size(); at++) {
            if (ChangeType.labelled(types.get(at)).isEmpty()) {
                faults.add(Violation.at(
                        "#/types/" + at,
                        "%s is not known here; known are: %s",
                        types.get(at),
                        Arrays.stream(ChangeType.values())
                                .map(ChangeType::label)
                                .sorted()
                                .collect(Collectors.joining(", "))));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        ReceiverUrl.of(url, settings.allowLoopback());
    }
}
