package org.nextlevel.integration.notification.settings;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.kind.NotificationKind;
import org.nextlevel.integration.notification.kind.NotificationTiming;

/**
 * By which way, where to and when somebody, or a room, is told.
 *
 * @param url of the chat tool; null for another channel, and where the key is gone that sealed it
 * @param timings by kind; what is not in it is off
 * @param roomLanguage in which a room is told; null for a person, of whom the directory knows it
 */
public record Destination(
        NotificationChannel channel,
        @Nullable String url,
        Map<NotificationKind, NotificationTiming> timings,
        @Nullable Locale roomLanguage) {
    /** Whether it is a room that is told, and not a person. */
    public boolean isRoom() {
        return roomLanguage != null;
    }

    /** When of this kind. */
    public NotificationTiming timing(NotificationKind kind) {
        return timings.getOrDefault(kind, NotificationTiming.OFF);
    }

    /** Whether anything of this kind is told. */
    public boolean wants(NotificationKind kind) {
        return timing(kind) != NotificationTiming.OFF;
    }
}
