package org.nextlevel.integration.notification.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.Feed;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.integration.people.People;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Chooses how people are told. */
@ApplicationScoped
public class ChooseNotificationSettings implements PanacheRepositoryBase<NotificationSettings, UUID> {
    private final Feed feed;
    private final People people;
    private final ChatAddresses addresses;
    private final NotificationRules rules;
    private final SentAlong sentAlong;
    private final NotificationTurns turns;

    ChooseNotificationSettings(
            Feed feed,
            People people,
            ChatAddresses addresses,
            NotificationRules rules,
            SentAlong sentAlong,
            NotificationTurns turns) {
        this.feed = feed;
        this.people = people;
        this.addresses = addresses;
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
                settings.channel(),
                addresses.open(settings.employeeId(), settings.url()).orElse(null),
                isSilent ? Map.of() : settings.timings(),
                null);
    }

    /** What somebody chose; the usual settings for who never did. */
    private NotificationSettings chosenBy(UUID employee) {
        return findByIdOptional(employee).orElseGet(() -> new NotificationSettings(employee));
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
        request.check();
        settings.choose(request.channel(), urlToKeep(settings, request), request.chosen());
        persistAndFlush(settings);
        turns.choose(employee, settings.channel());
        return answer(settings);
    }

    private byte @Nullable [] urlToKeep(NotificationSettings settings, WriteNotificationSettingsRequest request) {
        return request.channel() == NotificationChannel.CHAT
                ? addresses.seal(settings.employeeId(), request.url(), settings.url())
                : null;
    }

    private RestResponse<NotificationSettingsView> answer(NotificationSettings settings) {
        return Answer.ok(view(settings), settings.tag());
    }

    private NotificationSettingsView view(NotificationSettings settings) {
        String host = addresses.host(settings.employeeId(), settings.url()).orElse(null);
        return NotificationSettingsView.of(settings, rules.hasMail(), host);
    }
}
