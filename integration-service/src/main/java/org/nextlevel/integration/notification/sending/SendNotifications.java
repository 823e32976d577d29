package org.nextlevel.integration.notification.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nextlevel.integration.delivery.serving.ServeTaken;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.integration.notification.turn.TurnLeases;
import org.nextlevel.integration.notification.turn.TurnLeases.Lane;
import org.nextlevel.kit.company.OpenTenant;

/** Tells the people and rooms of all companies: mail, chat and what failed beside each other. */
@ApplicationScoped
class SendNotifications {
    private static final Duration LAST_MESSAGES = Duration.ofSeconds(8);

    private final TurnLeases leases;
    private final TellRecipient tell;
    private final NotificationRules rules;
    private final ServeTaken all;
    private final Map<Lane, AtomicInteger> busy = new EnumMap<>(Lane.class);

    SendNotifications(TurnLeases leases, TellRecipient tell, OpenTenant tenant, NotificationRules rules) {
        this.leases = leases;
        this.tell = tell;
        this.rules = rules;
        this.all = new ServeTaken(tenant, "Recipient");
        for (Lane lane : Lane.values()) {
            busy.put(lane, new AtomicInteger());
        }
    }

    void start(@Observes StartupEvent event) {
        all.every(rules.lookEvery(), () -> busy.forEach(this::look));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        all.stop(LAST_MESSAGES);
    }

    private void look(Lane lane, AtomicInteger taken) {
        leases.take(lane, rules.atOnce() - taken.get())
                .forEach(one -> all.serve(
                        one.tenant(),
                        one.recipient(),
                        taken,
                        isStopping -> tell.tell(one.recipient(), leases.instance(), isStopping),
                        pause -> leases.giveBack(one, pause)));
    }
}
