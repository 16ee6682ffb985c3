package dev.overstay.spotbugs;

import dev.overstay.bytecode.ClassContainer;
import edu.umd.cs.findbugs.classfile.CheckedAnalysisException;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.IAnalysisCache;
import edu.umd.cs.findbugs.classfile.ICodeBase;
import edu.umd.cs.findbugs.classfile.analysis.ClassData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The class files that SpotBugs has opened, as the front end reads them: what SpotBugs has in its
 * cache is not read a second time. To be asked by one thread at a time, while the analysis of
 * SpotBugs runs.
 */
final class HostClasses {

  private final IAnalysisCache cache;
  private final Set<String> applicationClasses;

  private HostClasses(IAnalysisCache cache, Set<String> applicationClasses) {
    this.cache = cache;
    this.applicationClasses = applicationClasses;
  }

  /** The classes of the analysis that runs. */
  static HostClasses of(IAnalysisCache cache) {
    Set<String> names = new TreeSet<>();
    for (String resource : cache.getClassPath().getApplicationCodebaseEntries().keySet()) {
      ClassContainer.className(resource).ifPresent(names::add);
    }
    return new HostClasses(cache, names);
  }

  /** The classes that SpotBugs was told to analyse. */
  ClassContainer application() {
    return new Container(List.copyOf(applicationClasses), applicationClasses::contains);
  }

  /**
   * The classes of the auxiliary class path. The JDK's are left out: what is known of the JDK must
   * not depend on how the host finds it.
   */
  ClassContainer auxiliary() {
    return new Container(List.of(), name -> !applicationClasses.contains(name));
  }

  private final class Container implements ClassContainer {

    private final List<String> names;
    private final Predicate<String> holds;

    Container(List<String> names, Predicate<String> holds) {
      this.names = names;
      this.holds = holds;
    }

    @Override
    public Optional<byte[]> classFile(String internalName) {
      if (!holds.test(internalName)) {
        return Optional.empty();
      }
      ClassDescriptor descriptor = DescriptorFactory.createClassDescriptor(internalName);
      try {
        ICodeBase origin =
            cache.getClassPath().lookupResource(descriptor.toResourceName()).getCodeBase();
        return origin.getHowDiscovered() == ICodeBase.Discovered.IN_SYSTEM_CLASSPATH
            ? Optional.empty()
            : Optional.of(cache.getClassAnalysis(ClassData.class, descriptor).getData());
      } catch (CheckedAnalysisException e) {
        // How SpotBugs says that there is none.
        return Optional.empty();
      }
    }

    @Override
    public List<String> classNames() {
      return names;
    }
  }
}
