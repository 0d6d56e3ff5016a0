package dev.sourceline.platform.configuration;

import io.smallrye.config.ConfigMappingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A group of settings, as the framework has compiled it. All are found while the executable is built, and kept in it.
 *
 * @param settings their names below that of the group, some with {@code *} for a part, and their defaults
 * @param maker makes one from the context in which settings are read
 */
record Group(Map<String, String> settings, Constructor<?> maker) {
    private static final String COMPILED = "$$CMImpl";
    private static final String CLASS = ".class";

    private static final Map<Class<?>, Group> ALL = all();

    /** What is known about the group that {@code type} declares. */
    static Group of(Class<?> type) {
        Group group = ALL.get(type);
        if (group == null) {
            throw new IllegalStateException(type.getName() + " was not compiled as a group of settings");
        }
        return group;
    }

    /** The group with what is set. */
    Object read(ConfigMappingContext context) {
        try {
            return maker.newInstance(context);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new UndeclaredThrowableException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    // The framework puts what it compiles beside the program's own classes.
    private static Map<Class<?>, Group> all() {
        Map<Class<?>, Group> all = new HashMap<>();
        try (JarFile program = program()) {
            for (JarEntry entry : (Iterable<JarEntry>) program.stream()::iterator) {
                if (entry.getName().endsWith(COMPILED + CLASS)) {
                    Class<?> compiled = load(entry.getName());
                    all.put(load(entry.getName().replace(COMPILED, "")), group(compiled));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static JarFile program() throws IOException {
        URL here = Group.class.getResource("Group.class");
        if (here == null || !(here.openConnection() instanceof JarURLConnection jar)) {
            throw new IllegalStateException("groups of settings are known in an executable alone");
        }
        jar.setUseCaches(false);
        return jar.getJarFile();
    }

    private static Class<?> load(String file) throws ClassNotFoundException {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        return Class.forName(name, false, Group.class.getClassLoader());
    }

    private static Group group(Class<?> compiled) throws ReflectiveOperationException {
        Method settings = compiled.getDeclaredMethod("getProperties");
        Constructor<?> maker = compiled.getDeclaredConstructor(ConfigMappingContext.class);
        maker.setAccessible(true);
        return new Group(copy((Map<?, ?>) settings.invoke(null)), maker);
    }

    private static Map<String, String> copy(Map<?, ?> settings) {
        Map<String, String> copy = new HashMap<>();
        settings.forEach((name, value) -> copy.put((String) name, (String) value));
        return copy;
    }
}
