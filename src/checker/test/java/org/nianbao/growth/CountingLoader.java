package org.nianbao.growth;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads classes of the program, and of the library that reads pages, so that they count their
 * {@link CountedSteps}.
 */
final class CountingLoader extends ClassLoader {

  private static final String STEPS = Type.getInternalName(CountedSteps.class);

  /** The methods of {@link CountedSteps}, each by name and descriptor. */
  private static final Set<String> COUNTED =
      Arrays.stream(CountedSteps.class.getDeclaredMethods())
          .map(method -> method.getName() + Type.getMethodDescriptor(method))
          .collect(Collectors.toSet());

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  private static boolean isCounted(String name) {
    return (name.startsWith("org.nianbao.") || name.startsWith("org.jsoup."))
        && !name.equals(CountedSteps.class.getName())
        && !name.startsWith(CountedSteps.class.getName() + "$");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!isCounted(name)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? counted(name) : loaded;
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      new ClassReader(in.readAllBytes()).accept(new CountingClass(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Runs a static method without parameters or with strings and bytes, of a counted class. */
  Method method(Class<?> type, String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    Method method = loadClass(type.getName(), true).getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  private static final class CountingClass extends ClassVisitor {

    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new CountingMethod(next);
    }
  }

  private static final class CountingMethod extends MethodVisitor {

    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    private void count() {
      super.visitFieldInsn(Opcodes.GETSTATIC, STEPS, "taken", "J");
      super.visitInsn(Opcodes.LCONST_1);
      super.visitInsn(Opcodes.LADD);
      super.visitFieldInsn(Opcodes.PUTSTATIC, STEPS, "taken", "J");
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        count();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String standIn = opcode == Opcodes.INVOKESPECIAL ? null : standIn(owner, name, descriptor);
      if (name.equals("<init>") && descriptor.equals("(Ljava/util/Collection;)V")) {
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "copied", descriptor, false);
      }
      if (opcode == Opcodes.INVOKESTATIC) {
        String ofStatics = name + "In" + owner.substring(owner.lastIndexOf('/') + 1);
        if (owner.startsWith("java/") && COUNTED.contains(ofStatics + descriptor)) {
          super.visitMethodInsn(opcode, STEPS, ofStatics, descriptor, false);
          return;
        }
        standIn = null;
      }
      if (standIn == null) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, standIn, false);
      }
    }

    /** The descriptor of the method that stands for a method of an object; null if none does. */
    private static String standIn(String owner, String name, String descriptor) {
      String standIn = "(L" + owner + ";" + descriptor.substring(1);
      return COUNTED.contains(name + standIn) ? standIn : null;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] counted = arguments.clone();
      for (int i = 0; i < counted.length; i++) {
        if (counted[i] instanceof Handle handle
            && (handle.getTag() == Opcodes.H_INVOKEVIRTUAL
                || handle.getTag() == Opcodes.H_INVOKEINTERFACE)) {
          String standIn = standIn(handle.getOwner(), handle.getName(), handle.getDesc());
          if (standIn != null) {
            counted[i] =
                new Handle(Opcodes.H_INVOKESTATIC, STEPS, handle.getName(), standIn, false);
          }
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, counted);
    }
  }
}
