package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.systemtest.access.company.RealmAdmin;

/** A test whose stack refuses the tokens of who is gone: by the gateway, and by each service past the gateway. */
interface RefusesTheGone extends InARunningStack {
    Duration LONGEST = Duration.ofSeconds(5);

    private GonePeople gonePeople() {
        return stack().gonePeople();
    }

    @Test
    @Tag("gone")
    default void whoIsSignedOutEverywhereIsRefusedWithinSecondsByEveryPart() {
        assertSoon("signed out", gonePeople().signedOut());
    }

    @Test
    @Tag("gone")
    default void whoIsSignedOutWhileKafkaIsAwayIsRefusedByEveryService() {
        assertSoon("signed out, Kafka away", gonePeople().signedOutWithKafkaAway());
    }

    @Test
    @Tag("gone")
    default void whoHasLeftIsRefusedWithinSecondsByEveryPartUntilComingBack() {
        assertSoon("left", gonePeople().left());
        assertSoon("came back", gonePeople().cameBack());
    }

    @Test
    @Tag("gone")
    default void whoseAccountIsDisabledIsRefusedWithinSecondsByEveryPart() {
        assertSoon("disabled", gonePeople().disabled());
    }

    @Test
    @Tag("gone")
    default void whoseAccountIsDeletedOrLosesCompanyOrRoleIsRefusedWithinSecondsByEveryPart() {
        assertSoon("deleted", gonePeople().after("acme-deleted", RealmAdmin::deletes));
        assertSoon("taken out", gonePeople().after("acme-taken-out", (realm, user) -> realm.takesOut(user, "acme")));
        assertSoon(
                "without a role",
                gonePeople().after("acme-no-hr", (realm, user) -> realm.takesRole(user, "acme", "hr")));
    }

    private static void assertSoon(String what, Map<Part, Duration> times) {
        System.out.printf("%s: %s%n", what, times);
        assertThat(times.values()).as(what).allMatch(time -> time.compareTo(LONGEST) < 0);
    }
}
