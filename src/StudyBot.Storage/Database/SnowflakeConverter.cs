using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StudyBot.Storage.Database;

/// <summary>
/// Stores a snowflake as a signed 64-bit integer, the widest whole number that both SQLite and PostgreSQL have. The bits
/// are kept, so the conversion is exact for any value; order is kept up to 2^63, which Discord's clock reaches in 2084.
/// </summary>
internal sealed class SnowflakeConverter() : ValueConverter<ulong, long>(id => unchecked((long)id), stored => unchecked((ulong)stored));
