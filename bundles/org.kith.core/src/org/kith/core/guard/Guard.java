// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

import org.kith.core.internal.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows what plug-ins have done wrong in this session, and whom not to ask any more. Whoever calls contributed code does
 * so through a {@link Guarded} of this guard; the bundles of Kith get no other treatment than those of strangers.
 * <p>
 * An OSGi service, so that there is one; where there is no OSGi, each engine has one of its own. Thread: any. Null:
 * neither taken nor given.
 *
 * @since 1.0
 */
@Component(service = Guard.class)
public final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Limits limits;
    private final LongSupplier ticker;
    private final Map<Class<?>, Breaker> breakers = new ConcurrentHashMap<>();
    private final List<FaultListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final LogListener log = this::logged;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "Kith plug-in");
        thread.setDaemon(true);
        return thread;
    });

    /** With the usual limits. */
    public Guard() {
        this(Limits.DEFAULT);
    }

    /** With other limits, such as those of a test that doesn't want to wait. */
    public Guard(Limits limits) {
        this(limits, System::nanoTime);
    }

    Guard(Limits limits, LongSupplier ticker) {
        this.limits = limits;
        this.ticker = ticker;
    }

    /** @return the only way to call the object; all objects of one class share their faults */
    public <S> Guarded<S> of(S contributed) {
        return new Guarded<>(contributed, breakers.computeIfAbsent(contributed.getClass(), this::breaker));
    }

    /**
     * Makes what a plug-in names in its description.
     *
     * @param plugIn symbolic name
     * @param name what the plug-in calls itself
     * @return what was made; empty if that failed, of which the listeners hear
     */
    public <S> Optional<S> make(String plugIn, String name, Callable<S> making) {
        try {
            return Optional.of(making.call());
        } catch (Throwable failure) {
            report(new Fault(plugIn, name, Messages.faultLoading, failure, true), true);
            return Optional.empty();
        }
    }

    private Breaker breaker(Class<?> contributed) {
        var bundle = FrameworkUtil.getBundle(contributed);
        return bundle == null ? new Breaker(this, contributed.getName(), contributed.getName())
                : new Breaker(this, bundle.getSymbolicName(), name(bundle));
    }

    private static String name(Bundle bundle) {
        var name = bundle.getHeaders(null).get(Constants.BUNDLE_NAME);
        return name == null ? bundle.getSymbolicName() : name;
    }

    @Activate
    void begin(BundleContext context) {
        context.addFrameworkListener(this::heard);
    }

    @Reference
    void bindLog(LogReaderService reader) {
        reader.addLogListener(log);
    }

    void unbindLog(LogReaderService reader) {
        reader.removeLogListener(log);
    }

    /**
     * A service of a plug-in that can't be made never comes to a {@link Guarded}: whoever wants it gets none, and
     * Declarative Services write the reason into the log, in the name of the plug-in and beginning with it.
     */
    private void logged(LogEntry entry) {
        var bundle = entry.getBundle();
        if (entry.getLogLevel() == LogLevel.ERROR && entry.getException() != null && bundle != null
                && String.valueOf(entry.getMessage()).startsWith("bundle " + bundle.getSymbolicName() + ":")) {
            notMade(bundle, entry.getException());
        }
    }

    /** The same for services that a plug-in publishes itself. */
    private void heard(FrameworkEvent event) {
        if (event.getThrowable() instanceof ServiceException failure
                && failure.getType() == ServiceException.FACTORY_EXCEPTION) {
            notMade(event.getBundle(), failure);
        }
    }

    private void notMade(Bundle bundle, Throwable failure) {
        if (knowsKith(bundle)) {
            boolean wrapped = failure.getCause() != null
                    && (failure instanceof ServiceException || failure instanceof InvocationTargetException);
            report(new Fault(bundle.getSymbolicName(), name(bundle), Messages.faultLoading,
                    wrapped ? failure.getCause() : failure, true), true);
        }
    }

    private static boolean knowsKith(Bundle bundle) {
        var wiring = bundle.adapt(BundleWiring.class);
        var ours = FrameworkUtil.getBundle(Guard.class);
        return wiring != null && wiring.getRequiredWires(null).stream()
                .anyMatch(wire -> ours.equals(wire.getProvider().getBundle()));
    }

    /** Adds a listener, and tells it what it has missed. */
    public void addListener(FaultListener listener) {
        List<Fault> missed;
        synchronized (told) {
            listeners.add(listener);
            missed = List.copyOf(faults);
        }
        missed.forEach(listener::failed);
    }

    /** Removes a listener; does nothing if it is none. */
    public void removeListener(FaultListener listener) {
        listeners.remove(listener);
    }

    Limits limits() {
        return limits;
    }

    /** @return nanoseconds since whenever */
    long now() {
        return ticker.getAsLong();
    }

    ExecutorService threads() {
        return threads;
    }

    /** @param toUser whether nobody else tells the user */
    void report(Fault fault, boolean toUser) {
        LOG.error("{} failed while {}{}", fault.plugIn(), fault.doing(), fault.stopped() ? ", and is left out" : "",
                fault.cause());
        List<FaultListener> hearing;
        synchronized (told) {
            if (!toUser || !told.add(fault.plugIn())) {
                return;
            }
            faults.add(fault);
            hearing = List.copyOf(listeners);
        }
        hearing.forEach(listener -> listener.failed(fault));
    }

    @Deactivate
    void end() {
        threads.shutdownNow();
    }
}
