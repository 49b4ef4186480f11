"""The kernel, driven by Jupyter's own client. Run by KernelByJupyterTests, or by hand:

    JUPYTER_PATH=DIR RESEARCHKIT_ROOT=. python3 test_kernel.py

where `researchkit kernel install --path DIR/kernels` has put the kernel. Needs jupyter_client; nbclient, nbconvert and
jupyter_kernel_test are used where they are installed, else their tests are skipped and say so.
"""
import hashlib
import hmac
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from queue import Empty

import zmq
from jupyter_client import BlockingKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager, start_new_kernel

NAME = "researchkit-csharp"
TIMEOUT = 60
ROOT = os.path.abspath(os.environ.get("RESEARCHKIT_ROOT", "."))


class Cell:
    """What a cell put out."""

    def __init__(self, reply, outputs):
        self.reply, self.outputs = reply, outputs
        self.status = reply["status"]

    def of(self, kind):
        return [m["content"] for m in self.outputs if m["msg_type"] == kind]

    @property
    def text(self):
        return "".join(s["text"] for s in self.of("stream"))

    @property
    def result(self):
        return self.of("execute_result")[-1]["data"]["text/plain"]


def run(client, code, **options):
    outputs = []
    reply = client.execute_interactive(code, timeout=TIMEOUT, output_hook=outputs.append, **options)
    return Cell(reply["content"], outputs)


def reply_to(client, message, timeout=TIMEOUT):
    until = time.monotonic() + timeout
    while time.monotonic() < until:
        reply = client.get_shell_msg(timeout=timeout)
        if reply["parent_header"].get("msg_id") == message:
            return reply["content"]
    raise TimeoutError(message)


class OneKernel(unittest.TestCase):
    """One kernel for all tests of the class."""

    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name=NAME, startup_timeout=TIMEOUT)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=True)

    def run_cell(self, code, **options):
        return run(self.client, code, **options)

    def interrupted(self, code, after=0.7):
        """Seconds from the interrupt to the reply, and the reply."""
        message = self.client.execute(code)
        time.sleep(after)
        began = time.monotonic()
        self.manager.interrupt_kernel()
        reply = reply_to(self.client, message)
        return time.monotonic() - began, reply


class Messages(OneKernel):
    def test_kernel_info(self):
        info = self.client.kernel_info(reply=True, timeout=TIMEOUT)["content"]
        self.assertEqual("ok", info["status"])
        self.assertGreaterEqual(tuple(int(p) for p in info["protocol_version"].split(".")), (5, 3))
        self.assertEqual(("C#", ".cs"), (info["language_info"]["name"], info["language_info"]["file_extension"]))

    def test_state_across_cells(self):
        self.run_cell("var x = 20;")
        self.assertEqual("21", self.run_cell("x + 1").result)

    def test_count_goes_up_by_one(self):
        first = self.run_cell("1").reply["execution_count"]
        cell = self.run_cell("2")
        self.assertEqual(first + 1, cell.reply["execution_count"])
        self.assertEqual(first + 1, cell.of("execute_result")[0]["execution_count"])
        self.assertEqual(first + 1, cell.of("execute_input")[0]["execution_count"])

    def test_streams_by_name_and_in_order(self):
        cell = self.run_cell('Console.Write("a"); Console.Error.WriteLine("b"); Console.WriteLine("c");')
        self.assertEqual([("stdout", "a"), ("stderr", "b\n"), ("stdout", "c\n")], [(s["name"], s["text"]) for s in cell.of("stream")])

    def test_streams_are_live(self):
        times = []
        self.client.execute_interactive(
            "for (int i = 0; i < 3; i++) { Console.WriteLine(i); Thread.Sleep(300); }", timeout=TIMEOUT,
            output_hook=lambda m: times.append(time.monotonic()) if m["msg_type"] == "stream" else None)
        self.assertEqual(3, len(times))
        self.assertGreater(times[2] - times[0], 0.3)

    def test_display_and_update_in_the_same_and_a_later_cell(self):
        cell = self.run_cell('var shown = display("before"); Console.WriteLine("x"); shown.Update("after");')
        first = cell.of("display_data")[0]
        self.assertEqual("before", first["data"]["text/plain"])
        update = cell.of("update_display_data")[0]
        self.assertEqual(("after", first["transient"]), (update["data"]["text/plain"], update["transient"]))
        later = self.run_cell('shown.Update("later");').of("update_display_data")[0]
        self.assertEqual(("later", first["transient"]), (later["data"]["text/plain"], later["transient"]))

    def test_quick_updates_end_with_the_last(self):
        cell = self.run_cell("var counted = display(0); for (int i = 1; i <= 10000; i++) counted.Update(i);")
        updates = cell.of("update_display_data")
        self.assertEqual("10000", updates[-1]["data"]["text/plain"])
        self.assertLess(len(updates), 1000)

    def test_rich_result(self):
        data = self.run_cell('HTML("<b>bold</b>")').of("execute_result")[0]["data"]
        self.assertEqual("<b>bold</b>", data["text/html"])
        self.assertIn("text/plain", data)

    def test_error_names_the_line_of_the_cell(self):
        cell = self.run_cell('var a = 1;\n\nthrow new InvalidOperationException("broken");')
        error = cell.of("error")[0]
        self.assertEqual(("error", "InvalidOperationException", "broken"), (cell.status, cell.reply["ename"], cell.reply["evalue"]))
        self.assertIn("line 3", "\n".join(error["traceback"]))
        self.assertEqual(error["traceback"], cell.reply["traceback"])

    def test_compile_error(self):
        cell = self.run_cell("var b = missing;")
        self.assertEqual("CompilationError", cell.reply["ename"])

    def test_error_calls_off_what_waits(self):
        messages = [self.client.execute(code) for code in ('Thread.Sleep(500); throw new Exception("first");', "var never = 1;", "var neither = 1;")]
        self.assertEqual(["error", "aborted", "aborted"], [reply_to(self.client, m)["status"] for m in messages])
        self.assertEqual("CompilationError", self.run_cell("never").reply["ename"])

    def test_stop_on_error_false_goes_on(self):
        messages = [self.client.execute('Thread.Sleep(200); throw new Exception("first");', stop_on_error=False), self.client.execute("1 + 1")]
        self.assertEqual(["error", "ok"], [reply_to(self.client, m)["status"] for m in messages])

    def test_silent_says_nothing_and_does_not_count(self):
        before = self.run_cell("1").reply["execution_count"]
        cell = self.run_cell('Console.WriteLine("x"); 5', silent=True)
        self.assertEqual({"status"}, {m["msg_type"] for m in cell.outputs})
        self.assertEqual(before + 1, self.run_cell("1").reply["execution_count"])

    def test_store_history_false_does_not_count(self):
        before = self.run_cell("1").reply["execution_count"]
        self.assertEqual("7", self.run_cell("7", store_history=False).result)
        self.assertEqual(before + 1, self.run_cell("1").reply["execution_count"])

    def test_user_expressions(self):
        answers = self.run_cell("var u = 3;", user_expressions={"good": "u + 1", "bad": "absent"}).reply["user_expressions"]
        self.assertEqual(("ok", "4"), (answers["good"]["status"], answers["good"]["data"]["text/plain"]))
        self.assertEqual("error", answers["bad"]["status"])

    def test_history(self):
        self.run_cell("11 + 1")
        self.run_cell("12 + 1")
        tail = self.client.history(hist_access_type="tail", n=2, output=True, raw=True, reply=True, timeout=TIMEOUT)["content"]["history"]
        self.assertEqual([["11 + 1", "12"], ["12 + 1", "13"]], [h[2] for h in tail])
        session, line = tail[0][:2]
        found = self.client.history(hist_access_type="range", session=session, start=line, stop=line + 1, reply=True, timeout=TIMEOUT)["content"]["history"]
        self.assertEqual([[session, line, "11 + 1"]], found)
        found = self.client.history(hist_access_type="search", pattern="12 +*", unique=True, reply=True, timeout=TIMEOUT)["content"]["history"]
        self.assertEqual(["12 + 1"], [h[2] for h in found])

    def test_comms(self):
        self.assertEqual({}, self.client.comm_info(reply=True, timeout=TIMEOUT)["content"]["comms"])
        message = self.client.session.msg("comm_open", {"comm_id": "c1", "target_name": "absent", "data": {}})
        self.client.shell_channel.send(message)
        while True:
            heard = self.client.get_iopub_msg(timeout=TIMEOUT)
            if heard["msg_type"] == "comm_close":
                break
        self.assertEqual("c1", heard["content"]["comm_id"])

    def test_heartbeat(self):
        time.sleep(1.5)
        self.assertTrue(self.client.hb_channel.is_beating())

    def test_environment_exit_is_refused(self):
        self.assertEqual("Refused", self.run_cell("Environment.Exit(3);").reply["ename"])
        self.assertEqual("2", self.run_cell("1 + 1").result)

    def test_output_has_a_limit(self):
        cell = self.run_cell("var line = new string('x', 1_000_000);\nwhile (true) Console.WriteLine(line);")
        self.assertIn("put out more than", cell.reply["evalue"])
        self.assertLess(len(cell.text), 25_000_000)

    def test_much_output_is_whole(self):
        cell = self.run_cell("for (int i = 0; i < 100_000; i++) Console.WriteLine(i);")
        self.assertEqual("".join(f"{i}\n" for i in range(100_000)), cell.text)

    def test_a_hundred_quick_cells_in_order(self):
        self.run_cell("var seen = new List<int>();")
        messages = [self.client.execute(f"seen.Add({i}); seen.Count") for i in range(100)]
        self.assertEqual({"ok"}, {reply_to(self.client, m)["status"] for m in messages})
        self.assertEqual("True", self.run_cell("seen.SequenceEqual(Enumerable.Range(0, 100))").result)

    def test_two_clients(self):
        other = BlockingKernelClient()
        other.load_connection_info(self.manager.get_connection_info())
        other.start_channels()
        try:
            other.wait_for_ready(timeout=TIMEOUT)
            self.run_cell("var shared = 1;")
            self.assertEqual("1", run(other, "shared").result)
            messages = [(c, c.execute("shared += 1;")) for c in (self.client, other) for _ in range(5)]
            self.assertEqual({"ok"}, {reply_to(c, m)["status"] for c, m in messages})
            self.assertEqual("11", self.run_cell("shared").result)
        finally:
            other.stop_channels()

    def test_unknown_and_broken_messages_do_no_harm(self):
        for kind, content in (("no_such_request", {}), ("complete_request", {}), ("execute_request", {"code": 5})):
            self.client.shell_channel.send(self.client.session.msg(kind, content))
        self.assertEqual("2", self.run_cell("1 + 1").result)


class Writing(OneKernel):
    def complete(self, code, at=None):
        return self.client.complete(code, at, reply=True, timeout=TIMEOUT)["content"]

    def inspect(self, code, at=None):
        return self.client.inspect(code, at, reply=True, timeout=TIMEOUT)["content"]

    def test_complete(self):
        self.run_cell("var apples = new List<int>();")
        self.assertEqual("apples", self.complete("appl")["matches"][0])
        members = self.complete("apples.Wh")
        self.assertEqual((["Where"], 7, 9), (members["matches"], members["cursor_start"], members["cursor_end"]))
        self.assertIn("WriteLine", self.complete("Console.")["matches"])

    def test_complete_counts_code_points(self):
        reply = self.complete('var s = "\U0001F600"; Console.Wri')
        self.assertEqual(("WriteLine", 21), (reply["matches"][1], reply["cursor_start"]))

    def test_inspect(self):
        found = self.inspect("Console.WriteLine")
        self.assertTrue(found["found"])
        self.assertIn("static void Console.WriteLine(bool value)", found["data"]["text/plain"])
        self.assertFalse(self.inspect("   ")["found"])

    def test_inspect_own_documentation(self):
        self.run_cell('#r "nuget: ResearchKit"\nusing ResearchKit;')
        text = self.inspect("Study.Load")["data"]["text/plain"]
        self.assertIn("Study Study.Load(string", text)
        self.assertGreater(len(text.split("\n")), 2)

    def test_is_complete(self):
        for code, status in (("1 + 1", "complete"), ("if (true) {", "incomplete"), ("int 5x = 1;", "invalid"), ("#!markdown\n# x", "complete")):
            self.assertEqual(status, reply_to(self.client, self.client.is_complete(code))["status"], code)


class Interrupts(OneKernel):
    def check(self, code, after=0.7):
        self.run_cell("var kept = 41;")
        took, reply = self.interrupted(code, after)
        self.assertEqual("Interrupted", reply["ename"])
        # A second on a machine at rest; the margin is for one that builds meanwhile.
        self.assertLess(took, 1 if "CI" not in os.environ else 5)
        self.assertEqual("42", self.run_cell("kept + 1").result)

    def test_tight_loop(self):
        self.check("while (true) { }")

    def test_tight_loop_after_await(self):
        self.check("await Task.Delay(10); while (true) { }")

    def test_sleep(self):
        self.check("Thread.Sleep(100_000);")

    def test_wait_for_a_task(self):
        self.check("await Task.Delay(100_000);")

    def test_endless_output(self):
        self.check("while (true) { Console.WriteLine(kept); Thread.Sleep(1); }")

    def test_pool_filled(self):
        self.check("Parallel.For(0, 100_000, i => Thread.Sleep(1));")

    def test_input(self):
        self.check('input("never answered")')

    def test_cell_that_catches_everything(self):
        self.check("while (true) { try { while (true) { } } catch { } }")

    def test_idle_kernel_takes_no_notice(self):
        self.manager.interrupt_kernel()
        time.sleep(0.5)
        self.assertEqual("2", self.run_cell("1 + 1").result)


class Asking(OneKernel):
    def answer(self, code, *answers):
        asked = []

        def hook(message):
            asked.append(message["content"])
            self.client.input(answers[len(asked) - 1])

        return self.run_cell(code, allow_stdin=True, stdin_hook=hook), asked

    def test_input(self):
        cell, asked = self.answer('input("Your name? ")', "Ada")
        self.assertEqual("Ada", cell.result)
        self.assertEqual([{"prompt": "Your name? ", "password": False}], asked)

    def test_password(self):
        cell, asked = self.answer('password("Word? ").Length', "secret")
        self.assertEqual(("6", True), (cell.result, asked[0]["password"]))

    def test_console(self):
        cell, asked = self.answer("Console.ReadLine() + (char)Console.Read() + Console.ReadLine()", "a", "bc")
        self.assertEqual(("abc", 2), (cell.result, len(asked)))

    def test_allow_stdin_false(self):
        for code in ('input("x")', "Console.ReadLine()"):
            cell = self.run_cell(code, allow_stdin=False)
            self.assertIn("takes no input", cell.reply["evalue"])


class Life(unittest.TestCase):
    def test_restart_forgets_and_shutdown_ends(self):
        manager, client = start_new_kernel(kernel_name=NAME, startup_timeout=TIMEOUT)
        run(client, "var x = 1;")
        client.execute("while (true) { }")
        time.sleep(0.5)
        manager.restart_kernel()
        client.wait_for_ready(timeout=TIMEOUT)
        self.assertEqual("CompilationError", run(client, "x").reply["ename"])
        began = time.monotonic()
        client.shutdown()
        while manager.is_alive() and time.monotonic() - began < 10:
            time.sleep(0.05)
        self.assertFalse(manager.is_alive())
        client.stop_channels()
        manager.cleanup_resources()

    def test_deep_recursion_ends_the_process_and_restart_mends_it(self):
        manager, client = start_new_kernel(kernel_name=NAME, startup_timeout=TIMEOUT)
        client.execute("int F(int n) => F(n + 1) + 1;\nF(0)")
        began = time.monotonic()
        while manager.is_alive() and time.monotonic() - began < 60:
            time.sleep(0.1)
        self.assertFalse(manager.is_alive())
        manager.restart_kernel(now=True)
        client.wait_for_ready(timeout=TIMEOUT)
        self.assertEqual("2", run(client, "1 + 1").result)
        client.stop_channels()
        manager.shutdown_kernel(now=True)

    def test_front_end_killed_kernel_ends(self):
        script = (
            "import sys, time\nfrom jupyter_client.manager import start_new_kernel\n"
            f"m, c = start_new_kernel(kernel_name={NAME!r}, startup_timeout={TIMEOUT})\n"
            "print(m.provisioner.process.pid, flush=True)\ntime.sleep(600)\n")
        with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as front:
            kernel = int(front.stdout.readline())
            front.kill()
        began = time.monotonic()
        while os.path.exists(f"/proc/{kernel}/exe") and time.monotonic() - began < 20:
            time.sleep(0.1)
        self.assertFalse(os.path.exists(f"/proc/{kernel}/exe"))


class Guard(unittest.TestCase):
    """The process, its connection file and its sockets, without a manager."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.file = os.path.join(self.folder, "connection.json")
        command = KernelSpecManager().get_kernel_spec(NAME).argv
        self.command = [word.replace("{connection_file}", self.file) for word in command]

    def tearDown(self):
        shutil.rmtree(self.folder)

    def connection(self, **changes):
        sockets = [socket.socket() for _ in range(5)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        names = ("shell_port", "control_port", "iopub_port", "stdin_port", "hb_port")
        info = {"transport": "tcp", "ip": "127.0.0.1", "signature_scheme": "hmac-sha256", "key": "a-key"}
        info.update({name: one.getsockname()[1] for name, one in zip(names, sockets)})
        for one in sockets:
            one.close()
        info.update(changes)
        with open(self.file, "w", encoding="utf-8") as file:
            json.dump(info, file)
        return info

    def refused(self):
        done = subprocess.run(self.command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
        self.assertNotIn("   at ", done.stderr)
        return done.returncode, done.stderr

    def test_no_file(self):
        code, said = self.refused()
        self.assertEqual(3, code)
        self.assertIn("no connection file", said)

    def test_broken_file(self):
        with open(self.file, "w", encoding="utf-8") as file:
            file.write("{")
        code, said = self.refused()
        self.assertEqual(1, code)
        self.assertIn("not JSON", said)

    def test_other_address(self):
        self.connection(ip="0.0.0.0")
        code, said = self.refused()
        self.assertEqual(1, code)
        self.assertIn("127.0.0.1 only", said)

    def test_no_key(self):
        self.connection(key="")
        self.assertEqual(1, self.refused()[0])

    def test_port_taken(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            self.connection(shell_port=taken.getsockname()[1])
            code, said = self.refused()
        self.assertEqual(3, code)
        self.assertIn("another program has it", said)

    def test_wrong_signature_is_dropped_and_said(self):
        info = self.connection()
        context = zmq.Context()
        with subprocess.Popen(self.command, stderr=subprocess.PIPE, text=True) as kernel:
            shell = context.socket(zmq.DEALER)
            shell.linger = 0
            shell.connect(f"tcp://127.0.0.1:{info['shell_port']}")

            def send(key, kind):
                header = json.dumps({"msg_id": "1", "session": "s", "username": "u", "date": "2020-01-01T00:00:00Z", "msg_type": kind, "version": "5.3"}).encode()
                parts = [header, b"{}", b"{}", b"{}"]
                shell.send_multipart([b"<IDS|MSG>", hmac.new(key, b"".join(parts), hashlib.sha256).hexdigest().encode()] + parts)

            send(b"wrong", "kernel_info_request")
            self.assertEqual(0, shell.poll(2000))
            shell.send_multipart([b"nonsense"])
            send(b"a-key", "kernel_info_request")
            self.assertNotEqual(0, shell.poll(TIMEOUT * 1000))
            shell.recv_multipart()
            send(b"a-key", "shutdown_request")
            _, said = kernel.communicate(timeout=TIMEOUT)
            self.assertEqual(0, kernel.returncode)
        context.destroy()
        self.assertIn("not made with the key", said)
        self.assertIn("too few parts", said)

    def test_loopback_only(self):
        if not os.path.exists("/proc/net/tcp"):
            self.skipTest("reads Linux's list of sockets")
        info = self.connection()
        with subprocess.Popen(self.command, stderr=subprocess.DEVNULL) as kernel:
            ports = {f"{info[name]:04X}" for name in info if name.endswith("_port")}
            began = time.monotonic()
            found = set()
            while len(found) < 5 and time.monotonic() - began < TIMEOUT:
                with open("/proc/net/tcp", encoding="ascii") as table:
                    found = {tuple(row.split()[1].split(":")) for row in table.readlines()[1:] if row.split()[3] == "0A" and row.split()[1].split(":")[1] in ports}
                time.sleep(0.1)
            kernel.terminate()
            kernel.wait(TIMEOUT)
        self.assertEqual(5, len(found))
        self.assertEqual({"0100007F"}, {address for address, _ in found})

    def test_exit_from_within_a_library_is_said(self):
        manager = KernelManager(kernel_name=NAME)
        with open(os.path.join(self.folder, "log"), "w+", encoding="utf-8") as log:
            manager.start_kernel(stderr=log)
            client = manager.client()
            client.start_channels()
            client.wait_for_ready(timeout=TIMEOUT)
            client.execute('typeof(Environment).GetMethod("Exit").Invoke(null, new object[] { 3 });')
            began = time.monotonic()
            while manager.is_alive() and time.monotonic() - began < 20:
                time.sleep(0.1)
            self.assertFalse(manager.is_alive())
            client.stop_channels()
            manager.shutdown_kernel(now=True)
            log.seek(0)
            self.assertIn("ended the process", log.read())


class Programs(unittest.TestCase):
    """Programs that run notebooks through the kernel."""

    def test_nbclient(self):
        try:
            import nbformat
            from nbclient import NotebookClient
        except ImportError:
            self.skipTest("nbclient is not installed")
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in ("var x = 1;", "display(x); Console.WriteLine(x); x + 1")])
        NotebookClient(notebook, kernel_name=NAME, timeout=TIMEOUT).execute()
        self.assertEqual(["display_data", "stream", "execute_result"], [o.output_type for o in notebook.cells[1].outputs])

    def test_nbclient_stops_at_an_error(self):
        try:
            import nbformat
            from nbclient import NotebookClient
            from nbclient.exceptions import CellExecutionError
        except ImportError:
            self.skipTest("nbclient is not installed")
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell('throw new Exception("told");')])
        with self.assertRaisesRegex(CellExecutionError, "told"):
            NotebookClient(notebook, kernel_name=NAME, timeout=TIMEOUT).execute()

    def test_nbconvert_runs_our_notebooks(self):
        folder = os.path.join(ROOT, "notebooks")
        if not os.path.isdir(folder):
            self.skipTest("RESEARCHKIT_ROOT is not given")
        try:
            import nbconvert  # noqa: F401
        except ImportError:
            self.skipTest("nbconvert is not installed")
        for name in sorted(n for n in os.listdir(folder) if n[:2] in ("01", "05") and n.endswith(".ipynb")):
            with self.subTest(name), tempfile.TemporaryDirectory() as out:
                subprocess.run(
                    [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", f"--ExecutePreprocessor.kernel_name={NAME}", "--output-dir", out, os.path.join(folder, name)],
                    check=True, capture_output=True, timeout=300)
                self.assertEqual(self.shown(os.path.join(folder, name)), self.shown(os.path.join(out, name)))

    @staticmethod
    def shown(path):
        """What cells put out, joined as a reader sees it."""
        with open(path, encoding="utf-8") as file:
            cells = json.load(file)["cells"]
        return [
            [(o["output_type"], "".join(o.get("text", "")), {k: "".join(v) for k, v in o.get("data", {}).items()}) for o in c["outputs"]]
            for c in cells if c["cell_type"] == "code"]


try:
    import jupyter_kernel_test
except ImportError:
    @unittest.skip("jupyter_kernel_test is not installed")
    class Conformance(unittest.TestCase):
        def test_all(self):
            pass
else:
    class Conformance(jupyter_kernel_test.KernelTests):
        kernel_name = NAME
        language_name = "C#"
        file_extension = ".cs"
        code_hello_world = 'Console.WriteLine("hello, world");'
        code_stderr = 'Console.Error.WriteLine("oh no");'
        code_generate_error = 'throw new Exception("as asked");'
        code_inspect_sample = "Console.WriteLine"
        code_execute_result = [{"code": "1 + 2", "result": "3"}, {"code": '"a" + "b"', "result": "ab"}, {"code": 'HTML("<i>x</i>")', "mime": "text/html"}]
        code_display_data = [{"code": "display(5);", "mime": "text/plain"}, {"code": 'display(HTML("<i>x</i>"));', "mime": "text/html"}]
        code_history_pattern = "1?+*"
        supported_history_operations = ("tail", "range", "search")
        completion_samples = [{"text": "Console.WriteL", "matches": {"WriteLine"}}, {"text": "System.Math.Sqr", "matches": {"Sqrt"}}]
        complete_code_samples = ["1 + 1", "var x = 1;", "if (true) { }", ""]
        incomplete_code_samples = ["if (true) {", "var x = new[] { 1,", "/* open"]
        invalid_code_samples = ["int 5x = 1;", ")"]


if __name__ == "__main__":
    # The first failure ends it: a kernel that hangs would let every later test wait its whole time.
    unittest.main(verbosity=2, failfast=True)
