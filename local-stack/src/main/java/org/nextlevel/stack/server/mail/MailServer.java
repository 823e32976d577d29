package org.nextlevel.stack.server.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;

/** The process of the part {@code mail}: takes mail to whomever, and keeps the latest. */
public final class MailServer {
    private static final long PAUSE_MILLIS = 200;

    private MailServer() {}

    /** @param arguments the port of 127.0.0.1, and the folder for what comes */
    public static void main(String[] arguments) throws Exception {
        GreenMail server =
                new GreenMail(new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        Mailbox mailbox = new Mailbox(Path.of(arguments[1]));
        server.start();
        while (true) {
            for (GreenMailUser user : server.getUserManager().listUser()) {
                keep(server.getManagers().getImapHostManager().getInbox(user), mailbox);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** What comes meanwhile is kept the next time. */
    private static void keep(MailFolder inbox, Mailbox mailbox)
            throws FolderException, MessagingException, IOException {
        for (StoredMessage message : inbox.getNonDeletedMessages()) {
            mailbox.add(ReceivedMail.of(message.getMimeMessage()));
            message.setFlag(Flags.Flag.DELETED, true);
        }
        inbox.expunge();
    }
}
