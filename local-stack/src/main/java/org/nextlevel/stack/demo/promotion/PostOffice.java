package org.nextlevel.stack.demo.promotion;

import java.util.Optional;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.server.mail.Mailbox;

/**
 * What came to people by mail while the demo was told.
 *
 * @param before the number of the latest mail that was there before
 */
public record PostOffice(Mailbox mailbox, long before) {
    /** From now on. */
    public static PostOffice of(Mailbox mailbox) {
        return new PostOffice(mailbox, mailbox.latest());
    }

    /** Tells what somebody was asked by mail. */
    public void tell(Person reader, Narrator narrator) {
        Await.event("The mail to " + reader.name(), () -> find(reader).isPresent());
        narrator.result(
                "The manager's mail says, and no more than that: %s",
                find(reader)
                        .orElseThrow()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .skip(2)
                        .findFirst()
                        .orElseThrow());
    }

    private Optional<String> find(Person reader) {
        return mailbox.after(before).stream()
                .filter(mail -> mail.startsWith("To: %s@".formatted(reader.name())) && mail.contains("answer"))
                .findFirst();
    }
}
