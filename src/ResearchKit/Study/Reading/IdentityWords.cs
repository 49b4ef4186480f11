namespace ResearchKit;

/// <summary>Names of columns that smell of identity, in the languages of the field's studies.</summary>
internal static class IdentityWords
{
    /// <summary>Words that give a column away when they are one of its parts (between underscores, hyphens, spaces, capitals).</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "names", "firstname", "lastname", "surname", "fullname", "forename", "nickname", "email", "mail", "phone", "telephone", "mobile", "cellphone", "whatsapp",
        "address", "street", "postcode", "zipcode", "zip", "postal", "birthdate", "birthday", "birth", "dob", "ssn", "bsn", "nin", "nhs", "passport", "iban",
        "naam", "namen", "voornaam", "achternaam", "roepnaam", "telefoon", "telefoonnummer", "mobiel", "adres", "straat", "huisnummer", "geboortedatum", "geboorte", "burgerservicenummer", "emailadres",
        "vorname", "nachname", "telefon", "adresse", "anschrift", "strasse", "geburtsdatum", "geburtstag",
        "nom", "prenom", "courriel", "rue", "naissance",
        "nombre", "apellido", "apellidos", "correo", "telefono", "direccion", "nacimiento", "dni",
        "nome", "cognome", "sobrenome", "telefone", "endereco", "nascita", "nascimento", "indirizzo", "cpf",
        "navn", "fornavn", "etternavn", "fodselsdato", "fodselsnummer", "namn", "efternamn", "personnummer", "imie", "nazwisko", "pesel",
    };

    private static readonly string[] Phrases = ["nationalnumber", "nationalid", "socialsecurity", "dateofbirth", "phonenumber", "idnumber", "postcode", "rijksregister"];

    internal static bool Smells(string column)
    {
        string plain = Plain(column);
        if (Parts.Contains(plain) || Phrases.Any(p => plain.Contains(p, StringComparison.OrdinalIgnoreCase))) return true;
        return Split(column).Any(Parts.Contains);
    }

    private static IEnumerable<string> Split(string column)
    {
        int start = 0;
        for (int i = 1; i <= column.Length; i++)
        {
            bool border = i == column.Length || !char.IsLetter(column[i]) || (char.IsUpper(column[i]) && char.IsLower(column[i - 1]));
            if (!border) continue;
            string part = Plain(column[start..i]);
            if (part.Length > 0) yield return part;
            start = i;
        }
    }

    /// <summary>The letters without their marks. By hand: without culture data the runtime leaves marks where they are.</summary>
    private static string Plain(string word)
    {
        const string Marked = "àáâãäåāăąçćčďèéêëēěęìíîïīłñńňòóôõöøōřśšşťţùúûüūůýÿźżž";
        const string Letter = "aaaaaaaaacccdeeeeeeeiiiiilnnnooooooorsssttuuuuuuyyzzz";
        return string.Concat(word.Select(c => Marked.IndexOf(char.ToLowerInvariant(c)) is >= 0 and var i ? Letter[i] : c).Where(char.IsAsciiLetter));
    }
}
