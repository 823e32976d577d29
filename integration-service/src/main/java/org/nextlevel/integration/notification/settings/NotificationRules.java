package org.nextlevel.integration.notification.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** By which ways this deployment tells people, and how long it keeps that it did. */
@ConfigMapping(prefix = "integration.notifications")
public interface NotificationRules {
    /** From whom mail comes; without it there is no mail, and whoever has chosen nothing else is told nothing. */
    Optional<String> mailFrom();

    /** Where people open NextLevel, a slash at its end: messages lead there. */
    @WithDefault("http://127.0.0.1:8080/")
    String page();

    /** How long the mail server may take for a message. */
    @WithDefault("PT10S")
    Duration mailTimeout();

    /** Messages by mail at the same time, by chat, and by either to people to whom the last one failed. */
    @WithDefault("16")
    int atOnce();

    /** From one look for who is to be told to the next. */
    @WithDefault("PT0.5S")
    Duration lookEvery();

    /** How long it is kept that somebody was told. */
    @WithDefault("P30D")
    Duration keepLog();

    /** Whether there is mail. */
    default boolean hasMail() {
        return mailFrom().isPresent();
    }
}
