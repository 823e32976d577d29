package org.nextlevel.testkit.sentence;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.nextlevel.testkit.source.SourceFile;

/** Finds in a source file the sentences that are given to problems, and to those who say sentences. */
final class SaidTexts extends TreeScanner<Void, Void> {
    /** Which argument is the sentence. */
    private static final Map<String, Integer> METHODS = Map.of(
            "Violation.at", 1,
            "Violation.of", 1,
            "Sentence.say", 0,
            "Sentence.of", 0,
            "WhyForeign.of", 0,
            "Guess.ofAll", 2,
            "Guess.inLine", 4,
            "Quota.of", 2);

    private final SourceFile file;
    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<SaidText> found = new ArrayList<>();

    private SaidTexts(SourceFile file) {
        this.file = file;
    }

    static List<SaidText> in(SourceFile file) {
        var texts = new SaidTexts(file);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getInitializer() != null
                        && variable.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    texts.constants.put(variable.getName().toString(), variable.getInitializer());
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(file.tree(), null);
        texts.scan(file.tree(), null);
        return texts.found;
    }

    @Override
    public Void visitNewClass(NewClassTree created, Void nothing) {
        List<? extends ExpressionTree> arguments = created.getArguments();
        int size = arguments.size();
        switch (created.getIdentifier().toString()) {
            case "Conflict" -> say(arguments.get(1));
            case "Forbidden" -> say(arguments.get(size == 1 ? 0 : 1));
            case "Invalid" -> arguments.stream().skip(1).limit(1).forEach(this::say);
            case "Malformed", "StaleVersion" -> arguments.stream().limit(1).forEach(this::say);
            case "NotFound" -> arguments.stream().limit(size < 2 ? 0 : 2).forEach(this::say);
            default -> {
                // Says nothing.
            }
        }
        return super.visitNewClass(created, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String method = call.getMethodSelect().toString();
        // What SCIM refuses is a sentence too, but for what is not there, which is named.
        boolean isOfScim = method.startsWith("ScimRefusal.") && !method.endsWith(".notFound");
        Integer sentence = isOfScim ? Integer.valueOf(0) : METHODS.get(method);
        if (sentence != null) {
            say(call.getArguments().get(sentence));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree given
                    && given.getVariable().toString().equals("message")) {
                say(given.getExpression());
            }
        }
        return super.visitAnnotation(annotation, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getName().contentEquals("message") && method.getDefaultValue() instanceof ExpressionTree text) {
            say(text);
        }
        return super.visitMethod(method, nothing);
    }

    private void say(ExpressionTree sentence) {
        alternatives(sentence, part -> {
            String text = text(part);
            boolean isComposed = text == null
                    && (part instanceof BinaryTree || part.toString().contains("\".formatted("));
            found.add(new SaidText(file.place(sentence), text, isComposed));
        });
    }

    private void alternatives(ExpressionTree expression, Consumer<ExpressionTree> each) {
        switch (expression) {
            case ParenthesizedTree parenthesized -> alternatives(parenthesized.getExpression(), each);
            case ConditionalExpressionTree choice -> {
                alternatives(choice.getTrueExpression(), each);
                alternatives(choice.getFalseExpression(), each);
            }
            case SwitchExpressionTree choice -> choice.getCases().forEach(one -> result(one.getBody(), each));
            default -> each.accept(expression);
        }
    }

    private void result(Tree body, Consumer<ExpressionTree> each) {
        if (body instanceof ExpressionTree result) {
            alternatives(result, each);
        } else if (body instanceof ExpressionStatementTree result) {
            alternatives(result.getExpression(), each);
        }
    }

    /** Null when it is not known before the program runs. */
    private String text(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> String.valueOf(literal.getValue());
            case ParenthesizedTree parenthesized -> text(parenthesized.getExpression());
            case IdentifierTree name
            when constants.containsKey(name.toString()) -> text(constants.get(name.toString()));
            case BinaryTree joined
            when text(joined.getLeftOperand()) != null && text(joined.getRightOperand()) != null ->
                text(joined.getLeftOperand()) + text(joined.getRightOperand());
            default -> null;
        };
    }
}
