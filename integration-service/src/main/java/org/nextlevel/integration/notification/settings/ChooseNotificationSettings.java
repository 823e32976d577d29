package org.nextlevel.integration.notification.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.integration.delivery.receiver.ReceiverSettings;
import org.nextlevel.integration.delivery.seal.SecretSeal;
import org.nextlevel.integration.feed.Feed;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.integration.people.People;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Chooses how people are told. The address of a chat tool is sealed, as secrets of webhooks are. */
@ApplicationScoped
public class ChooseNotificationSettings implements PanacheRepositoryBase<NotificationSettings, UUID> {
    private final Feed feed;
    private final People people;
    private final SecretSeal seal;
    private final ReceiverSettings receivers;
    private final NotificationRules rules;
    private final SentAlong sentAlong;
    private final NotificationTurns turns;

    ChooseNotificationSettings(
            Feed feed,
            People people,
            SecretSeal seal,
            ReceiverSettings receivers,
            NotificationRules rules,
            SentAlong sentAlong,
            NotificationTurns turns) {
        this.feed = feed;
        this.people = people;
        this.seal = seal;
        this.receivers = receivers;
        this.rules = rules;
        this.sentAlong = sentAlong;
        this.turns = turns;
    }

    /** By the id of each employee: how they are told, as they chose or as is usual. One query. */
    public Map<UUID, Destination> of(Collection<UUID> employees) {
        Map<UUID, NotificationSettings> chosen = list("employeeId in ?1", employees).stream()
                .collect(Collectors.toMap(NotificationSettings::employeeId, Function.identity()));
        return employees.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> destination(chosen.getOrDefault(one, new NotificationSettings(one)))));
    }

    /** How somebody is told. */
    public Destination of(UUID employee) {
        return destination(chosenBy(employee));
    }

    /** Without mail who is told by mail is told nothing. */
    private Destination destination(NotificationSettings settings) {
        boolean isSilent = settings.channel() == NotificationChannel.OFF
                || settings.channel() == NotificationChannel.E_MAIL && !rules.hasMail();
        return new Destination(
                settings.channel(), url(settings).orElse(null), isSilent ? Map.of() : settings.timings(), null);
    }

    /** What somebody chose; the usual settings for who never did. */
    private NotificationSettings chosenBy(UUID employee) {
        return findByIdOptional(employee).orElseGet(() -> new NotificationSettings(employee));
    }

    /** Where somebody's chat tool takes messages; empty for another channel, and where the key is gone that sealed it. */
    private Optional<String> url(NotificationSettings settings) {
        return Optional.ofNullable(settings.url()).flatMap(kept -> seal.openText(settings.employeeId(), kept));
    }

    @Transactional
    RestResponse<NotificationSettingsView> show(UUID employee) {
        return answer(chosenBy(employee));
    }

    @Transactional
    RestResponse<NotificationSettingsView> change(
            UUID employee, String ifMatch, WriteNotificationSettingsRequest request) {
        // As whoever erases somebody does: an erasure that came first is seen, a later one finds this row.
        feed.hold();
        if (!people.gone(List.of(employee)).isEmpty()) {
            throw new NotFound("employee", employee);
        }
        NotificationSettings settings = chosenBy(employee);
        ETag.requireMatch(ifMatch, settings.tag());
        sentAlong.requireAs(() -> view(settings));
        Optional<String> url = url(settings);
        request.check(url.isPresent(), receivers.allowLoopback());
        settings.choose(request.channel(), urlToKeep(settings, request, url), request.chosen());
        persistAndFlush(settings);
        turns.choose(employee, settings.channel());
        return answer(settings);
    }

    /** Sealed anew, with the key of today, also when it stays as it is. */
    private byte[] urlToKeep(
            NotificationSettings settings, WriteNotificationSettingsRequest request, Optional<String> former) {
        if (request.channel() != NotificationChannel.CHAT) {
            return null;
        }
        String url = request.url() == null ? former.orElseThrow() : request.url();
        return seal.sealText(settings.employeeId(), url);
    }

    private RestResponse<NotificationSettingsView> answer(NotificationSettings settings) {
        return Answer.ok(view(settings), settings.tag());
    }

    private NotificationSettingsView view(NotificationSettings settings) {
        String host = url(settings).map(URI::create).map(URI::getHost).orElse(null);
        return NotificationSettingsView.of(settings, rules.hasMail(), host);
    }
}
