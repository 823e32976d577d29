package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.function.Function;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.company.MoveIn;
import org.nextlevel.stack.demo.promotion.AskForPromotion;
import org.nextlevel.stack.demo.promotion.AskTiming;
import org.nextlevel.stack.demo.promotion.ChatTool;
import org.nextlevel.stack.demo.promotion.HearOfPromotion;
import org.nextlevel.stack.demo.promotion.LeaveSomethingOpen;
import org.nextlevel.stack.demo.promotion.PostOffice;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.mail.Mailbox;

/**
 * The story that the product exists for: an engineer learns what the next level requires, shows it, and gets a verdict
 * that names the evidence. It can be told again on the same data.
 */
public final class Demo {
    private final String gateway;
    private final Narrator narrator;
    private final Function<String, Person> people;
    private final Script script;
    private final Path root;
    private final Path documents;
    private final MoveIn moveIn;
    private final Mailbox mailbox;

    /** Told on a stack that is up, which is called by a client. */
    public Demo(Stack stack, HttpClient client, Path root, Narrator narrator) {
        this.gateway = stack.layout().addresses().url(Part.API_GATEWAY);
        this.narrator = narrator;
        this.people = name -> new Person(client, gateway, name, stack.token(name));
        this.script = Script.of(root);
        this.root = root;
        this.mailbox = stack.mailbox();
        this.documents = stack.layout().home().documents();
        this.moveIn = new MoveIn(
                people.apply("globex-hr"),
                people.apply("globex-engineer"),
                stack::token,
                (name, token) -> new Person(client, gateway, name, token),
                narrator);
    }

    /** Walks through the story and returns the engineer's final readiness. */
    public JsonNode run() {
        Person engineer = people.apply("acme-engineer");
        Person manager = people.apply("acme-manager");
        new PublishFramework(people.apply("acme-editor"), script, narrator).run(root);
        new HirePeople(people.apply("acme-hris"), script, narrator).run();
        var readiness = new AskReadiness(engineer, manager, script, narrator);
        readiness.askFirst();
        new ShowEvidence(engineer, manager, script, readiness, narrator).run();
        JsonNode verdict = readiness.askAgain();
        readiness.askHow();
        new BaitAndSwitch(engineer, manager, script, narrator).run();
        new CaptureWins(people.apply("acme-hr"), people.apply("acme-hris"), people.apply("acme-editor"), narrator)
                .run(root, script);
        new AskTiming(engineer, people.apply("acme-hr"), narrator).run();
        try (HearOfPromotion feed = HearOfPromotion.from(people.apply("acme-hris"), narrator);
                ChatTool chat = ChatTool.of(engineer, people.apply("acme-hr"))) {
            PostOffice post = PostOffice.of(mailbox);
            new AskForPromotion(engineer, manager, people.apply("acme-hr"), script, documents, narrator).run();
            feed.run();
            feed.tellPayroll();
            chat.tell(narrator);
            post.tell(manager, narrator);
        }
        new Refusals(people.apply("globex-hr"), people.apply("acme-hr"), narrator).run(verdict);
        new MoveTheBar(people.apply("acme-editor"), script, narrator).run();
        moveIn.run();
        new LeaveSomethingOpen(engineer, manager, people.apply("acme-director"), script, narrator).run();
        narrator.chapter("That was the main job", "Next: sign in at %s, and the API at /docs.".formatted(gateway));
        return verdict;
    }
}
