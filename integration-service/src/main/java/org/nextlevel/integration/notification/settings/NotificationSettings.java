package org.nextlevel.integration.notification.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** How somebody wants to be told. Who never chose has the usual settings, which are not stored. */
@Entity
public class NotificationSettings extends Aggregate {
    @Id
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private NotificationChannel channel;

    private byte[] url;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<NotificationKind, NotificationTiming> timings;

    protected NotificationSettings() {}

    /** The usual settings of somebody who never chose: by e-mail. */
    NotificationSettings(UUID employeeId) {
        this.employeeId = employeeId;
        this.channel = NotificationChannel.E_MAIL;
        this.timings = Map.of();
    }

    /** @param sealed of the chat tool; null for another channel */
    void choose(
            NotificationChannel chosen,
            byte @Nullable [] sealed,
            Map<NotificationKind, NotificationTiming> chosenTimings) {
        channel = chosen;
        url = sealed;
        timings = Map.copyOf(chosenTimings);
    }

    UUID employeeId() {
        return employeeId;
    }

    /** By which way. */
    public NotificationChannel channel() {
        return channel;
    }

    /** Where the chat tool takes messages, sealed; null for another channel. */
    byte @Nullable [] url() {
        return url;
    }

    /** When of each kind, whichever channel. */
    Map<NotificationKind, NotificationTiming> timings() {
        Map<NotificationKind, NotificationTiming> all = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            if (!kind.isOfRooms()) {
                all.put(kind, timings.getOrDefault(kind, kind.usual()));
            }
        }
        return all;
    }

    /** Of the settings as last stored, quotes included; the usual ones have a tag too, so that they can be changed. */
    String tag() {
        return tenant() == null ? "\"usual\"" : ETag.of(version());
    }
}
