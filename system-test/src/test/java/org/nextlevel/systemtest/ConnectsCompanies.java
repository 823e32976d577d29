package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.layout.Part;

/** A test whose stack is reached by systems of companies, and by people whose company vouches for them. */
interface ConnectsCompanies extends InARunningStack {
    Duration SOON = Duration.ofSeconds(5);

    @Test
    @Tag("M10.1")
    default void whoIsProvisionedSignsInByTheCompanysOwnProviderAndNobodyBecomesSomebodyElse() {
        stack().signsInByTheCompany();
    }

    @Test
    @Tag("M10.1")
    default void aServiceAccountOfHrOpensItsScopesAlone() {
        SystemOfHr reader = stack().madeByHr("Reader", "people:read");
        assertThat(reader.status("/api/directory/employees")).isEqualTo(200);
        assertThat(reader.status("/api/frameworks")).isEqualTo(200);
        assertThat(reader.status("/api/signals")).isEqualTo(403);
        assertThat(reader.status("/api/promotions")).isEqualTo(403);
        SystemOfHr renewed = reader.rotated();
        assertThat(renewed.status("/api/directory/employees")).isEqualTo(200);
        assertThat(reader.status("/api/directory/employees")).isEqualTo(200);
        assertSoon(renewed.deleted());
        assertThat(renewed.token()).isEmpty();
        assertThat(reader.token()).isEmpty();
    }

    @Test
    @Tag("gone")
    default void aServiceAccountThatIsDisabledIsRefusedWithinSecondsByEveryPart() {
        SystemOfHr writer = stack().madeByHr("Writer", "people:write", "signals:write");
        assertSoon(writer.disabled());
        assertThat(writer.token()).isEmpty();
    }

    private static void assertSoon(Map<Part, Duration> times) {
        System.out.printf("service account ended: %s%n", times);
        assertThat(times.values()).allMatch(time -> time.compareTo(SOON) < 0);
    }
}
