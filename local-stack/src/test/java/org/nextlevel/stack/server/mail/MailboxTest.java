package org.nextlevel.stack.server.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final int MOST = 200;

    @TempDir
    Path folder;

    private Mailbox mailbox;

    @BeforeEach
    void aMailbox() {
        mailbox = new Mailbox(folder.resolve("mail"));
    }

    @Test
    void oneThatNothingCameToIsEmpty() {
        assertThat(mailbox.mails()).isEmpty();
        assertThat(mailbox.latest()).isZero();
    }

    @Test
    void mailsAreReadInTheOrderInWhichTheyCame() throws IOException {
        come(1, 12);
        assertThat(mailbox.mails()).hasSize(12).first().asString().contains("Subject: 1\n", "To: mia@acme.example");
        assertThat(mailbox.mails()).last().asString().contains("Subject: 12\n");
    }

    @Test
    void itKeepsTheLatestTwoHundred() throws IOException {
        come(1, MOST + 1);
        assertThat(mailbox.mails()).hasSize(MOST).first().asString().contains("Subject: 2\n");
    }

    @Test
    void whatComesToAFullMailboxIsFoundAfterWhatWasThere() throws IOException {
        come(1, MOST);
        long before = mailbox.latest();
        come(MOST + 1, MOST + 2);
        assertThat(mailbox.after(before))
                .satisfiesExactly(
                        mail -> assertThat(mail).contains("Subject: 201\n"),
                        mail -> assertThat(mail).contains("Subject: 202\n"));
        assertThat(mailbox.latest()).isEqualTo(MOST + 2);
    }

    private void come(int first, int last) throws IOException {
        for (int number = first; number <= last; number++) {
            mailbox.add(new ReceivedMail("mia@acme.example", String.valueOf(number), "A question waits for you."));
        }
    }
}
