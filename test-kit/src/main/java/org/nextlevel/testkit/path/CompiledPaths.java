package org.nextlevel.testkit.path;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Compiles the path of a look into an answer once. REST Assured takes a path for a Groovy expression and compiles it at each
 * look, which was a fifth of what the tests of a service took.
 */
final class CompiledPaths extends DelegatingMetaClass {
    /** The method of {@link JSONAssertion} that compiles: of the root's name, the answer, and the expression. */
    private static final String COMPILING = "eval";

    private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();

    private CompiledPaths(MetaClass original) {
        super(original);
    }

    /** From now on, for every path of REST Assured as this class loader knows it. */
    static void use() {
        var registry = GroovySystem.getMetaClassRegistry();
        MetaClass present = registry.getMetaClass(JSONAssertion.class);
        if (!(present instanceof CompiledPaths)) {
            var own = new CompiledPaths(present);
            own.initialize();
            registry.setMetaClass(JSONAssertion.class, own);
        }
    }

    /** How many different paths were looked at. */
    static int count() {
        return COMPILED.size();
    }

    @Override
    public Object invokeMethod(Object receiver, String method, Object[] arguments) {
        return method.equals(COMPILING)
                ? look((JSONAssertion) receiver, (String) arguments[0], arguments[1], arguments[2].toString())
                : super.invokeMethod(receiver, method, arguments);
    }

    @Override
    public Object invokeMethod(
            Class sender, Object receiver, String method, Object[] arguments, boolean toSuper, boolean inside) {
        return method.equals(COMPILING)
                ? look((JSONAssertion) receiver, (String) arguments[0], arguments[1], arguments[2].toString())
                : super.invokeMethod(sender, receiver, method, arguments, toSuper, inside);
    }

    private static Object look(JSONAssertion path, String root, Object answer, String expression) {
        Map<String, Object> named = new HashMap<>(path.getParams() == null ? Map.of() : path.getParams());
        named.put(root, answer);
        Class<?> compiled = COMPILED.computeIfAbsent(
                expression, _ -> new GroovyShell().parse(expression).getClass());
        Script script = InvokerHelper.createScript(compiled, new Binding(named));
        return script.run();
    }
}
