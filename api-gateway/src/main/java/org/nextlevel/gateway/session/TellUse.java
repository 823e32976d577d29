package org.nextlevel.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Tells evidence-service that a service account is used, once a minute for each: HR sees which keys nobody needs any more, and no
 * request writes a row for that. What is not told now is told with a later request.
 */
@ApplicationScoped
public class TellUse {
    private static final String TYPE = "ServiceAccountUsed";
    private static final Duration ONCE_IN = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final SessionTopic topic;
    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().expireAfterWrite(ONCE_IN).maximumSize(MOST).build();

    TellUse(SessionTopic topic) {
        this.topic = topic;
    }

    /** Returns at once. */
    public void note(String tenant, String subject) {
        String account = tenant + "/" + subject;
        if (told.asMap().putIfAbsent(account, true) == null) {
            Thread.ofVirtual().name("service-account-used").start(() -> tell(tenant, subject));
        }
    }

    private void tell(String tenant, String subject) {
        topic.isTold(TYPE, subject, json(subject, Instant.now()), Map.of("ce_tenant", tenant));
    }

    /** Ids and a time. */
    static String json(String subject, Instant usedAt) {
        return JsonObject.of("subject", subject, "usedAt", usedAt.toString()).encode();
    }
}
