package org.nextlevel.systemtest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.account.DemoAccount;
import org.nextlevel.stack.server.trace.ReceivedSpan;
import org.nextlevel.stack.server.trace.TraceTree;

/** A test whose stack keeps the traces of all that happens in it. */
interface IsFollowed extends InARunningStack {
    String ID = "[0-9a-f]{8}-[0-9a-f]{4}-";

    @Test
    default void whatAnApprovalLedToIsOneTreeFromTheGatewayToTheWebhook() {
        TraceTree trace = stack().telemetry().traceOf("deliver promotion.approved");
        assertThat(trace.roots())
                .singleElement()
                .satisfies(root -> assertThat(root.service()).isEqualTo("api-gateway"))
                .satisfies(root -> assertThat(root.parentId()).isEmpty());
        assertThat(trace.spans())
                .extracting(span -> span.service() + ": " + span.name())
                .contains(
                        "api-gateway: POST /api/cases/*",
                        "api-gateway: ask advisor",
                        "advisor-service: tell PromotionApproved",
                        "evidence-service: hear PromotionApproved",
                        "integration-service: hear PromotionApproved",
                        "integration-service: deliver promotion.approved");
    }

    @Test
    default void noSpanOfTheWholeStoryNamesAnybodyOrSaysWhatWasAskedFor() {
        List<String> said = stack().telemetry().spans().stream()
                .map(IsFollowed::said)
                .distinct()
                .toList();
        assertThat(said).hasSizeGreaterThan(100).noneMatch(text -> text.contains("?") || text.contains("@"));
        DemoAccount.all().forEach(account -> assertThat(said).noneMatch(text -> text.contains(account.name())));
        assertThat(stack().telemetry().spans())
                .extracting(ReceivedSpan::name)
                .noneMatch(name -> name.matches(".*" + ID + ".*") || name.contains("leaving"));
    }

    private static String said(ReceivedSpan span) {
        return span.name() + " " + span.facts().values().stream().collect(joining(" "));
    }
}
