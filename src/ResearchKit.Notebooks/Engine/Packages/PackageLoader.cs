using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace ResearchKit;

/// <summary>Lets this process load the assemblies and native libraries of restored packages. One for the process: it loads a name once.</summary>
internal static class PackageLoader
{
    private static readonly Dictionary<string, string> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> _natives = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Lock _lock = new();

    static PackageLoader()
    {
        AssemblyLoadContext.Default.Resolving += Assembly;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += Native;
    }

    /// <summary>Makes an assembly known by its name.</summary>
    /// <returns>The file that is known by that name: another one when the name was taken before.</returns>
    public static string Add(string assembly)
    {
        lock (_lock)
        {
            string name = Path.GetFileNameWithoutExtension(assembly);
            return _assemblies.TryAdd(name, assembly) ? assembly : _assemblies[name];
        }
    }

    /// <summary>Makes a native library known.</summary>
    public static void AddNative(string library)
    {
        lock (_lock)
        {
            _natives.TryAdd(Path.GetFileName(library), library);
        }
    }

    private static Assembly? Assembly(AssemblyLoadContext context, AssemblyName name)
    {
        lock (_lock)
        {
            return name.Name is { } simple && _assemblies.TryGetValue(simple, out string? file) ? context.LoadFromAssemblyPath(file) : null;
        }
    }

    private static nint Native(Assembly asking, string name)
    {
        lock (_lock)
        {
            // DllImport("sqlite3") may mean sqlite3, libsqlite3.so, sqlite3.dll or libsqlite3.dylib.
            foreach (string extension in new[] { "", ".so", ".dll", ".dylib" })
            {
                foreach (string prefix in new[] { "", "lib" })
                {
                    if (_natives.TryGetValue(prefix + name + extension, out string? file) && NativeLibrary.TryLoad(file, out nint handle))
                    {
                        return handle;
                    }
                }
            }

            return 0;
        }
    }
}
