# by-libreoffice-password.xlsx: ours.xlsx saved by LibreOffice 7.4.7 with a password ("secret"). Run in this folder: python3 password.py (needs python3-uno)
import os, subprocess, time
import uno
from com.sun.star.beans import NamedValue, PropertyValue

def option(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one

office = subprocess.Popen(["soffice", "--headless", "--norestore", "--accept=socket,host=127.0.0.1,port=2837;urp;"])
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(40):
    try:
        context = resolver.resolve("uno:socket,host=127.0.0.1,port=2837;urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
document = desktop.loadComponentFromURL("file://" + os.path.abspath("ours.xlsx"), "_blank", 0, (option("Hidden", True),))
key = uno.Any("[]com.sun.star.beans.NamedValue", (NamedValue("OOXPassword", "secret"), NamedValue("CryptoType", "Standard")))
document.storeToURL("file://" + os.path.abspath("by-libreoffice-password.xlsx"), (option("FilterName", "Calc MS Excel 2007 XML"), option("EncryptionData", key)))
document.close(True)
desktop.terminate()
office.wait(20)
