package org.nextlevel.integration.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.webhook.progress.WebhookProgress;
import org.nextlevel.integration.webhook.progress.WebhookProgressView;
import org.nextlevel.integration.webhook.secret.WebhookSecret;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.sentence.Sentence;

/** Webhooks as those who keep them see them; a secret is in no answer but the one that made it. */
@ApplicationScoped
class ShowWebhooks {
    private final Webhooks webhooks;
    private final WebhookProgress progress;
    private final Clock clock;

    ShowWebhooks(Webhooks webhooks, WebhookProgress progress, Clock clock) {
        this.webhooks = webhooks;
        this.progress = progress;
        this.clock = clock;
    }

    private enum Move {
        /** Say anew where it leads, what is sent, and whether. */
        CHANGE,
        /** Give it another secret. */
        ROTATE,
        /** Send something to see whether it arrives. */
        TEST,
        /** Send once more what was sent. */
        RESEND,
        /** End it for good. */
        DELETE
    }

    @Transactional
    Page<WebhookView> page(PageRequest request) {
        Page<Webhook> page = webhooks.page(request);
        Map<UUID, WebhookProgressView> all =
                progress.show(page.items().stream().map(Webhook::id).toList());
        return page.map(webhook -> view(webhook, all.get(webhook.id()), null));
    }

    @Transactional
    RestResponse<WebhookView> one(UUID id) {
        Webhook webhook = webhooks.require(id);
        return Answer.ok(view(webhook), webhook.version());
    }

    /** Without a secret. */
    WebhookView view(Webhook webhook) {
        return view(webhook, null);
    }

    /** With the secret that was just made. */
    WebhookView view(Webhook webhook, @Nullable WebhookSecret made) {
        return view(webhook, progress.show(List.of(webhook.id())).get(webhook.id()), made);
    }

    private WebhookView view(Webhook webhook, WebhookProgressView of, @Nullable WebhookSecret made) {
        Instant until = webhook.formerUntil();
        return new WebhookView(
                webhook.id(),
                webhook.name(),
                webhook.url(),
                List.copyOf(webhook.types()),
                webhook.isEnabled(),
                webhook.state(),
                webhook.reason(),
                webhook.stateSince(),
                webhook.reason() == null ? null : Sentence.of(webhook.reason().notice()),
                made == null ? null : made.shown(),
                until != null && until.isAfter(clock.instant()) ? until : null,
                webhook.createdAt(),
                of,
                actions(webhook));
    }

    private static List<Action> actions(Webhook webhook) {
        String path = path(webhook.id());
        List<Action> actions = new ArrayList<>();
        if (!webhook.isOver()) {
            actions.add(Action.put(Move.CHANGE, path, "If-Match", "name", "url"));
            actions.add(Action.post(Move.ROTATE, path + "/rotation"));
            actions.add(Action.post(Move.TEST, path + "/tests"));
            actions.add(Action.post(Move.RESEND, path + "/resends", "from"));
        }
        actions.add(Action.delete(Move.DELETE, path));
        return List.copyOf(actions);
    }

    static String path(UUID webhook) {
        return "/api/webhooks/" + webhook;
    }
}
