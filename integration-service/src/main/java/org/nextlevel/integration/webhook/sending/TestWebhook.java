package org.nextlevel.integration.webhook.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nextlevel.integration.webhook.log.DeliveryLog;
import org.nextlevel.integration.webhook.log.TriedDelivery;
import org.nextlevel.integration.webhook.log.WebhookDeliveryView;
import org.nextlevel.integration.webhook.turn.ReadWebhook;
import org.nextlevel.integration.webhook.turn.WebhookToSend;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Sends a webhook something that did not happen, one at a time in a company, and answers what came of it. */
@ApplicationScoped
public class TestWebhook {
    private final ReadWebhook webhooks;
    private final SendTurn send;
    private final WriteMessages messages;
    private final DeliveryLog log;
    private final CurrentTenant tenant;
    private final Audit audit;
    private final Clock clock;
    private final ConcurrentHashMap.KeySetView<String, Boolean> underWay = ConcurrentHashMap.newKeySet();

    TestWebhook(
            ReadWebhook webhooks,
            SendTurn send,
            WriteMessages messages,
            DeliveryLog log,
            CurrentTenant tenant,
            Audit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.send = send;
        this.messages = messages;
        this.log = log;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Also to one that is paused; no connection to the database is held meanwhile.
     *
     * @throws org.nextlevel.kit.problem.NotFound when there is none of this id
     * @throws org.nextlevel.kit.problem.Conflict when it is over
     * @throws Unavailable while another is under way in the company
     */
    public WebhookDeliveryView test(UUID webhook) {
        WebhookToSend found = webhooks.require(webhook);
        String owner = tenant.require();
        if (!underWay.add(owner)) {
            throw Unavailable.busy();
        }
        try {
            TriedDelivery tried = send.once(found, messages.test(UUID.randomUUID(), webhook, clock.instant()));
            QuarkusTransaction.requiringNew().run(() -> {
                log.add(List.of(tried));
                audit.record("webhook-tested", null, webhook);
            });
            return WebhookDeliveryView.of(tried);
        } finally {
            underWay.remove(owner);
        }
    }
}
