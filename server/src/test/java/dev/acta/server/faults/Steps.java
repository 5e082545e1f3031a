package dev.acta.server.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts what a node asks of the world outside its process, and stops for ever at one of these steps, right before or
 * right after it, so that the process can be killed just there. Odd stops are before a step, even ones after it.
 */
final class Steps {

    private final int stop;
    private final AtomicInteger passed = new AtomicInteger();

    /** Stops at the given stop, from 1; at none with 0. */
    Steps(int stop) {
        this.stop = stop;
    }

    /** Before or after a step. */
    void pass(String what) {
        if (passed.incrementAndGet() == stop) {
            KilledNode.say("AT " + what);
            for (CountDownLatch never = new CountDownLatch(1); ; ) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    KilledNode.say("INTERRUPTED");
                }
            }
        }
    }

    /** The same database, every statement and commit a step. */
    DataSource counted(DataSource database) {
        return wrap(DataSource.class, database);
    }

    /** The same thing; calls of the named methods are steps. */
    <T> T counted(Class<T> type, T target, String... methods) {
        return proxy(
                type,
                (proxy, method, arguments) -> List.of(methods).contains(method.getName())
                        ? step(type.getSimpleName() + " " + method.getName(), method, target, arguments)
                        : call(method, target, arguments));
    }

    private <T> T wrap(Class<T> type, Object target) {
        return proxy(type, (proxy, method, arguments) -> {
            String name = method.getName();
            if (target instanceof Statement && name.startsWith("execute")) {
                return step(String.valueOf(arguments == null ? target : arguments[0]), method, target, arguments);
            }
            if (target instanceof Connection && name.equals("commit")) {
                return step("commit", method, target, arguments);
            }
            Object result = call(method, target, arguments);
            return name.equals("unwrap") ? result : wrapped(result);
        });
    }

    private Object wrapped(Object result) {
        return switch (result) {
            case CallableStatement statement -> wrap(CallableStatement.class, statement);
            case PreparedStatement statement -> wrap(PreparedStatement.class, statement);
            case Statement statement -> wrap(Statement.class, statement);
            case Connection connection -> wrap(Connection.class, connection);
            case null, default -> result;
        };
    }

    private Object step(String what, Method method, Object target, Object[] arguments) throws Throwable {
        String shown = what.strip().replaceAll("\\s+", " ");
        String brief = shown.substring(0, Math.min(60, shown.length()));
        pass("before " + brief);
        Object result = call(method, target, arguments);
        pass("after " + brief);
        return result;
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
