package org.nextlevel.integration.webhook.log;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.integration.webhook.Hooks.Made;
import org.nextlevel.integration.webhook.Receiver;
import org.nextlevel.kit.company.OpenTenant;

@QuarkusTest
@Tag("M10.2")
class ForgetDeliveriesTest {
    @Inject
    ForgetDeliveries old;

    @Inject
    OpenTenant tenant;

    private final TellingCompany acme = TellingCompany.named();
    private final Hooks hooks = new Hooks(acme);

    @Test
    void aDeliveryIsKeptForAWeekAndNoLonger() throws Exception {
        try (Receiver receiver = Receiver.open()) {
            Made webhook = hooks.make(receiver.url());
            hooks.post(webhook, "tests", Map.of()).then().statusCode(200);
            hooks.post(webhook, "tests", Map.of()).then().statusCode(200);
            acme.rows("update webhook_delivery set at = at - interval '8 days'"
                    + " where id = (select id from webhook_delivery order by at limit 1) returning 1");
            forget();
            await().untilAsserted(() -> hooks.deliveries(webhook).then().body("items.size()", is(1)));
        }
    }

    private void forget() {
        tenant.within(acme.tenant(), () -> {
            old.forget();
            return null;
        });
    }
}
