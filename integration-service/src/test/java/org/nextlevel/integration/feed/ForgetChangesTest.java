package org.nextlevel.integration.feed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.kit.tenant.CurrentTenant;

@QuarkusTest
@Tag("M10.2")
class ForgetChangesTest {
    private final TellingCompany acme = TellingCompany.named();

    @Inject
    ForgetChanges changes;

    @Test
    void whoComesBackTooLateIsToldHowToReconcileAndWhoBeginsReadsWhatIsKept() {
        String place = acme.latest();
        acme.registers();
        String old = acme.collects(place, 1).getFirst().path("cursor").asText();
        acme.registers();
        acme.collects(old, 1);
        acme.rows("update change set added_at = added_at - interval '40 days' where position = 1 returning 1");
        forget();
        acme.reads("after=" + place)
                .then()
                .statusCode(410)
                .body("type", is("urn:problem:changes-gone"))
                .body("detail", containsString("after=latest"));
        acme.reads("after=" + old).then().statusCode(200).body("items", hasSize(1));
        acme.reads("limit=200").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void whatIsYoungerThanAMonthStays() {
        String place = acme.latest();
        acme.registers();
        acme.collects(place, 1);
        acme.rows("update change set added_at = added_at - interval '30 days' returning 1");
        forget();
        acme.reads("after=" + place).then().body("items", hasSize(1));
    }

    private void forget() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(acme.tenant());
            changes.forget();
        } finally {
            context.terminate();
        }
    }
}
